/** The views of the sidebar; the server writes one of these names on the page's body. */

export const views = ['set-up', 'check', 'wards', 'report', 'help'] as const;

export type View = (typeof views)[number];
