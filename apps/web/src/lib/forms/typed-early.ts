// On a slow connection people type before the scripts have come. When they come, fields are set to
// what the server had sent; this puts back what was typed.

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Typed {
  value: string;
  checked: boolean;
}

const typed = new Map<Control, Typed>();

const isControl = (element: unknown): element is Control =>
  (element instanceof HTMLInputElement && !['file', 'hidden'].includes(element.type)) ||
  element instanceof HTMLTextAreaElement ||
  element instanceof HTMLSelectElement;

function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some((option) => option.selected !== option.defaultSelected);
  }
  const checked = control instanceof HTMLInputElement && control.checked !== control.defaultChecked;
  return checked || control.value !== control.defaultValue;
}

function remember(control: Control): void {
  typed.set(control, {
    value: control.value,
    checked: control instanceof HTMLInputElement && control.checked,
  });
}

function onInput(event: Event): void {
  if (isControl(event.target)) remember(event.target);
}

/** Before hydration: what has been typed, and what is being typed meanwhile. */
export function watchEarlyTyping(): void {
  for (const control of document.querySelectorAll('input, textarea, select')) {
    if (isControl(control) && isChanged(control)) remember(control);
  }
  document.addEventListener('input', onInput, true);
}

/** After hydration. */
export function restoreEarlyTyping(): void {
  document.removeEventListener('input', onInput, true);
  for (const [control, { value, checked }] of typed) {
    const box = control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type);
    if (box) control.checked = checked;
    else if (control.value !== value) control.value = value;
  }
  typed.clear();
}
