// Kept by the service worker for when nothing can be reached, scripts included.
export const csr = false;
