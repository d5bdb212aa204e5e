export interface InboxServerMessages {
  /** Something new in the inbox; `unread` is the count to show. */
  'inbox:new': { readonly unread: number };
}
