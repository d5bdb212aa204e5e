/** Of everybody in a demo world; printed with the sign-ins, so it protects nothing. */
export const demoPassword = 'peerloop-demo';
