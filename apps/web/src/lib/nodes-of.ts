/** The things of a page of a connection, without their cursors. */
export function nodesOf<T>(connection: { edges: readonly { node: T }[] }): T[] {
  return connection.edges.map((edge) => edge.node);
}
