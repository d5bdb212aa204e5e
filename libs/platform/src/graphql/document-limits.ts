/**
 * How large a document may be. Wide enough for every page of the web app (a test holds all of its
 * documents against them), narrow enough that none costs a second.
 */
export const documentLimits = {
  costLimit: {
    maxCost: 6000,
    objectCost: 2,
    scalarCost: 1,
    depthCostFactor: 1.3,
    ignoreIntrospection: true,
  },
  maxAliases: { n: 10 },
  maxDepth: { n: 10 },
  maxDirectives: { n: 10 },
  // The parser's own limit is used: that of the library passes for a failure of the server.
  maxTokens: { enabled: false },
};

/** Words and marks of a document. */
export const maxTokens = 1500;
