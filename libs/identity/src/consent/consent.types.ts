import { InputType } from '@nestjs/graphql';
import { locales, type Locale } from '@peerloop/kernel';
import { ChoiceField, IntField, NestedField } from '@peerloop/platform';

@InputType({ description: 'The words that somebody was shown and agrees to.' })
export class AgreementInput {
  @IntField({ min: 1, max: 10_000, description: 'Their version, as the page says.' })
  version!: number;

  @ChoiceField({ among: locales, description: 'The language they were shown in.' })
  locale!: Locale;
}

/** Without it nothing happens: what is agreed to is logged. */
export function AgreementField(description: string): PropertyDecorator {
  return NestedField({ description, of: () => AgreementInput });
}
