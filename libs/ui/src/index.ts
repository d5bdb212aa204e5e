export { default as Button } from './action/Button.svelte';
export { default as LinkButton } from './action/LinkButton.svelte';
export { default as EmptyState } from './feedback/EmptyState.svelte';
export { default as LiveRegion } from './feedback/LiveRegion.svelte';
export { default as Notice } from './feedback/Notice.svelte';
export { default as OfflineBanner } from './feedback/OfflineBanner.svelte';
export { default as Skeleton } from './feedback/Skeleton.svelte';
export { default as Toast } from './feedback/Toast.svelte';
export { default as Checkbox } from './form/Checkbox.svelte';
export { default as CheckboxGroup } from './form/CheckboxGroup.svelte';
export type { Choice } from './form/choice.js';
export { default as Field } from './form/Field.svelte';
export { formState, provideFormState, type FormState, type Problem } from './form/form-state.js';
export { default as FormProblems } from './form/FormProblems.svelte';
export { default as RadioGroup } from './form/RadioGroup.svelte';
export { default as Select } from './form/Select.svelte';
export { default as TextArea } from './form/TextArea.svelte';
export { default as TextField } from './form/TextField.svelte';
export { default as Icon } from './Icon.svelte';
export type { IconName } from './icon-paths.js';
export { default as Breadcrumbs } from './page/Breadcrumbs.svelte';
export { default as Card } from './page/Card.svelte';
export { default as Confirm } from './page/Confirm.svelte';
export { default as Disclosure } from './page/Disclosure.svelte';
export { default as Menu } from './page/Menu.svelte';
export { menuItemClass } from './page/menu-item-class.js';
export { default as PageHeader } from './page/PageHeader.svelte';
export { default as Pagination } from './page/Pagination.svelte';
export { default as TabLinks } from './page/TabLinks.svelte';
export { default as Avatar } from './people/Avatar.svelte';
export { default as Badge } from './people/Badge.svelte';
export { default as LevelBadge } from './people/LevelBadge.svelte';
export {
  formatOf,
  formatTime,
  sameDay,
  zoneName,
  zonesDiffer,
  type TimeStyle,
} from './text/format-time.js';
export { default as PostBody } from './text/PostBody.svelte';
export { currentReader, provideReader, type Reader } from './text/reader.js';
export { default as Time } from './text/Time.svelte';
export { default as TimeRange } from './text/TimeRange.svelte';
