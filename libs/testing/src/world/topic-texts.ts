/** The texts of a topic that is written in English only, as `AddTopicInput.texts` wants them. */
export function topicTexts(title: string) {
  return [{ locale: 'en', title, description: 'd' }];
}
