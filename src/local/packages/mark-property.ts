/** Names the property by which a file is known as one that a command wrote; users can see it in the file's properties. */
export const markProperty = 'khuyenhoc';
