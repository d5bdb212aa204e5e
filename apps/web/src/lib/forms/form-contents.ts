type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What stands in the fields of a form, in their order; without passwords, files and hidden fields. */
export type FormContents = readonly FieldContents[];

interface FieldContents {
  readonly name: string;
  readonly kind: 'text' | 'box' | 'choice';
  /** Of a box what it stands for, of a choice what is chosen, one or several. */
  readonly value: string | readonly string[];
  readonly ticked: boolean;
}

const leftOut = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image']);

function isField(element: Element): element is Control {
  return (
    (element instanceof HTMLInputElement && !leftOut.has(element.type)) ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

const isBox = (field: Control): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';

function fieldsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(isField).filter(({ name }) => name !== '');
}

function contentsOfField(field: Control): FieldContents {
  const { name, value } = field;
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.selectedOptions].map((option) => option.value);
    return { name, kind: 'choice', value: chosen, ticked: false };
  }
  if (isBox(field)) return { name, kind: 'box', value, ticked: field.checked };
  return { name, kind: 'text', value, ticked: false };
}

export function contentsOf(form: HTMLFormElement): FormContents {
  return fieldsOf(form).map(contentsOfField);
}

export function isSame(one: FieldContents, other: FieldContents | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether there are words in a field that were not there before. */
export function hasNewWords(now: FormContents, before: FormContents): boolean {
  return now.some(({ kind, name, value }, index) => {
    if (kind !== 'text' || String(value).trim() === '') return false;
    return before[index]?.name !== name || before[index].value !== value;
  });
}

// Boxes of one name are told apart by what they stand for, whatever stands between them by now.
const keyOf = ({ kind, name, value }: FieldContents): string =>
  kind === 'box' ? `${name}=${String(value)}` : name;

function put(field: Control, { value, ticked }: FieldContents): void {
  if (field instanceof HTMLSelectElement) {
    for (const option of field.options) option.selected = value.includes(option.value);
  } else if (isBox(field)) field.checked = ticked;
  else field.value = String(value);
}

/** Puts contents back into the fields that are still there. */
export function putContents(form: HTMLFormElement, contents: FormContents): void {
  const waiting = new Map<string, FieldContents[]>();
  for (const one of contents) waiting.set(keyOf(one), [...(waiting.get(keyOf(one)) ?? []), one]);
  for (const field of fieldsOf(form)) {
    const found = waiting.get(keyOf(contentsOfField(field)))?.shift();
    if (found) put(field, found);
  }
}
