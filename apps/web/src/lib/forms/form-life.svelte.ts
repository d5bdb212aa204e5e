import type { ActionResult, SubmitFunction } from '$app/forms';
import { refreshAll } from '$app/navigation';
import {
  contentsOf,
  hasNewWords,
  isSame,
  putContents,
  type FormContents,
} from './form-contents.ts';
import type { DraftPlace } from './drafts.ts';
import { keepFocus } from './keep-focus.ts';
import { newOnceKey } from './once-key.ts';

/** Why something was not sent: no answer came; what it belongs to is gone; something broke. */
export type SendTrouble = 'line' | 'gone' | 'broken';

export interface FormPlan {
  /** Empties the fields after a success. */
  readonly empties: boolean;
  /** Empties the fields as soon as they are sent, for writing on at once. */
  readonly eager: boolean;
  /** Loads what follows as a new page: after it somebody else, or another language, is here. */
  readonly wholePage: boolean;
  /** Milliseconds without an answer after which the line counts as gone. */
  readonly patience: number;
  /** After what was asked for has been done. */
  readonly succeeded: () => void;
}

/** Whether what was asked for has been done; to be sent to the sign-in page is no success. */
function isDone(result: ActionResult): boolean {
  if (result.type !== 'redirect') return result.type === 'success';
  return new URL(result.location, location.href).pathname !== '/sign-in';
}

function loadWhole(address: string): void {
  const { pathname, search } = new URL(address, location.href);
  const isHere = pathname === location.pathname && search === location.search;
  location.assign(address);
  // Otherwise only its fragment would have changed.
  if (isHere) location.reload();
}

function troubleOf({ status }: { readonly status?: number | undefined }): SendTrouble {
  if (status === undefined || status === 502 || status === 503 || status === 504) return 'line';
  return status === 404 ? 'gone' : 'broken';
}

/**
 * What happens to one form in the browser: a key for each filling-in, one sending at a time, words that
 * stay until they have arrived, and a draft of them on the device.
 */
export class FormLife {
  once = $state(newOnceKey());
  trouble = $state<SendTrouble | null>(null);
  /** Whether somebody has changed something since it was drawn or sent. */
  edited = $state(false);
  /** Whether what stands in the form comes from an earlier visit. */
  restored = $state(false);

  private underway = $state(0);
  private form: HTMLFormElement | null = null;
  private draft: DraftPlace | null = null;
  private empty: FormContents = [];

  constructor(private readonly plan: () => FormPlan) {}

  get sending(): boolean {
    return this.underway > 0;
  }

  /** When the form is on the page. @param answered whether the server's answer fills it already */
  begin(form: HTMLFormElement, draft: DraftPlace, answered: boolean): () => void {
    this.form = form;
    this.draft = draft;
    this.empty = contentsOf(form);
    if (!answered) this.restore();
    const keep = (): void => {
      this.edited = true;
      this.keep();
    };
    form.addEventListener('input', keep);
    form.addEventListener('change', keep);
    return () => {
      form.removeEventListener('input', keep);
      form.removeEventListener('change', keep);
      this.form = null;
    };
  }

  /** Puts the form back to how it was before anything was typed. */
  startOver(): void {
    if (this.form) putContents(this.form, this.empty);
    this.settle();
  }

  readonly submit: SubmitFunction = ({ cancel, controller, formElement }) => {
    const { eager, patience, wholePage } = this.plan();
    if (this.sending && !eager) {
      cancel();
      return;
    }
    const sent = { once: this.once, contents: contentsOf(formElement) };
    const returnFocus = keepFocus(formElement);
    this.underway += 1;
    this.trouble = null;
    if (eager) {
      putContents(formElement, this.empty);
      this.once = newOnceKey();
    }
    const late = setTimeout(() => {
      controller.abort();
      this.notSent('line', sent);
    }, patience);
    return async ({ result, update }) => {
      clearTimeout(late);
      if (result.type === 'error') {
        this.notSent(troubleOf(result), sent);
        return;
      }
      if (isDone(result)) this.accepted(sent);
      // What is drawn anew is all in the language of who is signed in by now.
      if (wholePage && result.type === 'redirect') {
        loadWhole(result.location);
        return;
      }
      await update({ reset: false });
      await returnFocus();
      this.underway -= 1;
      if (result.type === 'failure') this.refused(result.data, sent);
      else if (isDone(result)) this.done();
    };
  };

  private accepted({ contents }: Sent): void {
    const { eager, empties } = this.plan();
    if (!eager) this.once = newOnceKey();
    if (this.form && empties && !eager) {
      // What was written on while it was under way stays.
      const now = contentsOf(this.form);
      putContents(
        this.form,
        now.map((field, index) =>
          isSame(field, contents[index]) ? (this.empty[index] ?? field) : field,
        ),
      );
    }
    this.keep();
  }

  private done(): void {
    const { empties, succeeded } = this.plan();
    // What was saved is what there is now.
    this.edited = false;
    if (this.form && !empties) this.empty = contentsOf(this.form);
    this.keep();
    succeeded();
  }

  private refused(answer: Record<string, unknown> | undefined, sent: Sent): void {
    this.putBack(sent);
    if (answer?.['arrived'] !== true) return;
    // Sending once more is meant then: as something new, with the first one in sight.
    this.once = newOnceKey();
    this.keep();
    void refreshAll();
  }

  private notSent(trouble: SendTrouble, sent: Sent): void {
    this.putBack(sent);
    this.underway -= 1;
    this.trouble = trouble;
  }

  /** What an eager form has emptied; behind what was written meanwhile it would be in the wrong order. */
  private putBack({ once, contents }: Sent): void {
    const { form } = this;
    if (!form || !this.plan().eager) return;
    const now = contentsOf(form);
    putContents(form, hasNewWords(now, this.empty) ? joined(contents, now) : contents);
    this.once = once;
    this.keep();
  }

  private keep(): void {
    const { form, draft } = this;
    if (!form || !draft) return;
    this.trouble = null;
    const contents = contentsOf(form);
    if (hasNewWords(contents, this.empty)) {
      draft.keep({ once: this.once, version: versionField(form)?.value ?? null, contents });
    } else this.settle();
  }

  private restore(): void {
    const { form } = this;
    const draft = this.draft?.find();
    if (!form || !draft) return;
    putContents(form, draft.contents);
    this.restored = hasNewWords(contentsOf(form), this.empty);
    if (!this.restored) return;
    this.once = draft.once;
    const version = versionField(form);
    // If it was changed meanwhile the server says so, and asks whether to replace that.
    if (version && draft.version !== null) version.value = draft.version;
  }

  private settle(): void {
    this.draft?.forget();
    this.restored = false;
  }
}

interface Sent {
  readonly once: string;
  readonly contents: FormContents;
}

function versionField(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector('input[type=hidden][name=version]');
}

function joined(first: FormContents, then: FormContents): FormContents {
  return first.map((field, index) => {
    const more = then[index]?.value;
    if (field.kind !== 'text' || more === undefined || more === '') return field;
    return { ...field, value: `${String(field.value)}\n${String(more)}` };
  });
}
