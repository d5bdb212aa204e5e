const font = `font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif`;

/**
 * Inline styles of the light look: many mail programs know nothing else. The colours are those of
 * the pages.
 */
export const mailStyle = {
  page: `margin:0;padding:0;background:#faf8f3;color:#1f211c;${font};font-size:16px;line-height:1.6`,
  preview: 'display:none;max-height:0;overflow:hidden;mso-hide:all',
  column: 'max-width:560px;margin:0 auto;padding:24px 16px 40px',
  brand: 'margin:0 0 16px;font-size:15px;font-weight:700;letter-spacing:.02em;color:#0b634c',
  card: 'display:block;padding:28px 24px;background:#ffffff;border:1px solid #e2ddd0;border-radius:12px',
  heading: 'margin:0 0 16px;font-size:22px;line-height:1.3;font-weight:650;color:#1f211c',
  paragraph: 'margin:0 0 16px;overflow-wrap:anywhere;color:#1f211c',
  facts: 'margin:0 0 16px;padding:12px 16px;background:#f1eee5;border-radius:8px',
  factLabel: 'margin:0;font-size:13px;color:#53554b',
  factValue: 'margin:0 0 8px;font-weight:600;overflow-wrap:anywhere;color:#1f211c',
  quote:
    'margin:0 0 16px;padding-inline-start:16px;border-inline-start:3px solid #0b634c;overflow-wrap:anywhere;color:#1f211c',
  actions: 'margin:24px 0 12px',
  button:
    'display:inline-block;padding:12px 22px;background:#0b634c;color:#ffffff;border-radius:8px;font-weight:650;text-decoration:none',
  quietButton:
    'display:inline-block;margin:0 8px 8px 0;padding:10px 16px;border:1px solid #88836f;border-radius:8px;color:#0b634c;font-weight:600;text-decoration:none',
  address: 'margin:0;font-size:13px;overflow-wrap:anywhere;color:#53554b',
  addressLink: 'color:#53554b;text-decoration:underline',
  footer: 'display:block;padding:20px 24px 0;font-size:13px;color:#53554b',
  footerLine: 'margin:0 0 6px;overflow-wrap:anywhere',
  footerLink: 'color:#53554b;text-decoration:underline',
} as const;

/** The dark look, for mail programs that ask for one. */
export const mailStyleSheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.paper{background:#151714!important}
.card{background:#1c1f1b!important;border-color:#31352f!important}
.ink{color:#edebe4!important}
.soft{color:#b3b5aa!important}
.brand{color:#76d1b1!important}
.facts{background:#0f110f!important}
.quote{border-color:#76d1b1!important}
.quote a{color:#76d1b1!important}
.button{background:#76d1b1!important;color:#08281e!important}
.quiet{color:#76d1b1!important;border-color:#7f867b!important}
}
`;
