// Nothing here but text: the page carries no script at all.
export const csr = false;
