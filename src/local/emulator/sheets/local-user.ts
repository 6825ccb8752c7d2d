/** Who uses the local host, and owns what is in it, unless it is told otherwise. */
export const localUser = { displayName: 'Người dùng', emailAddress: 'toi@local' } as const;
