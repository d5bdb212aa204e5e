import { readParticipantList } from './src/participant-list/read-participant-list.ts';
import { madeWorkbook, sheetXml, madeArchive } from './src/participant-list/fixtures/made-archive.ts';
async function t(n: string, b: Uint8Array) { let worst=0, last=performance.now(); const iv=setInterval(()=>{const now=performance.now(); worst=Math.max(worst,now-last); last=now;},1);
  const s=performance.now(); let o; try { const r=await readParticipantList(b); o='ok '+r.rows.length+' '+r.problems.map(p=>p.code)} catch(e) { o=e.code??e.stack; o+=' '+e.message }
  const ms=performance.now()-s; await new Promise(r=>setTimeout(r,5)); clearInterval(iv); console.log(n, b.length, Math.round(ms)+'ms','block',Math.round(worst), o, Math.round(process.memoryUsage().rss/1e6)); }
const MB2=2*1024*1024; const buf=(s: string)=>Buffer.from(s.repeat(Math.floor(MB2/Buffer.byteLength(s))));
await t('warm', Buffer.from('Name,E-mail\nAna,a@b.rs'));
for (const s of [';','\n',';\n','"','"\n','a@b.c','a@b.c\n','a@b.c;','@','\u00e9','č','"a;"b\n','a"b\n',' ','\t','x','/@','<','<a@', 'Name;', 'Name\n','Ime i prezime;E-mail\n','\u0000','\u0001a','š@š.rs,','M. ','1. ','=""', 'Name;E-mail\n"'])
  await t(JSON.stringify(s), buf(s));
await t('latin random', Buffer.from(Array.from({length:MB2},(_,i)=>(i*7919%251))));
await t('1250 letters', Buffer.from('\xe8'.repeat(MB2),'latin1'));
await t('mixed', Buffer.from('a\xe8b;'.repeat(MB2/4),'latin1'));
const lines=(n: number,f:(i:number)=>string)=>Buffer.from('Ime i prezime;E-mail;Organizacija\n'+Array.from({length:n},(_,i)=>f(i)).join('\n'));
await t('2000 rows', lines(2000,i=>`Ana Petrović ${i};ana${i}@novisad.rs;Grad Novi Sad`));
await t('2001 rows', lines(2001,i=>`Ana Petrović ${i};ana${i}@novisad.rs;Grad Novi Sad`));
await t('2000 rows dup', lines(2000,i=>`Ana Petrović;ana@novisad.rs;Grad`));
await t('2000 rows long', lines(2000,i=>`${'x'.repeat(480)};${'a@b,'.repeat(110)};${'ć'.repeat(30)}`));
await t('2000 rows long2', lines(2000,i=>`${'x/'.repeat(200)};${'/'.repeat(490)}@;${'ć'.repeat(30)}`));
await t('2000 rows long3', lines(2000,i=>`${'1.'.repeat(240)}A;${'<'.repeat(490)}@;${'ć'.repeat(30)}`));
await t('2000 rows long4', lines(2000,i=>`${'mr '.repeat(160)}A;${'a.'.repeat(240)}@;${'ć'.repeat(30)}`));
const big=(s:string,bytes:number)=>s.repeat(Math.floor(bytes/s.length));
const sd=(x:string)=>`<sheetData>${x}</sheetData>`;
await t('xlsx empty cells 45MB', madeWorkbook([{name:'a',xml:sd('<row>'+big('<c r="A1" s="3"/>',45e6)+'</row>')}]));
await t('xlsx empty rows 45MB', madeWorkbook([{name:'a',xml:sd(big('<row r="1"/>',45e6))}]));
await t('xlsx one text 45MB', madeWorkbook([{name:'a',xml:sd('<row><c t="inlineStr"><is><t>'+big('x',45e6)+'</t></is></c></row>')}]));
await t('xlsx attr 45MB', madeWorkbook([{name:'a',xml:sd('<row a="'+big('x',45e6)+'"/>')}]));
await t('xlsx comment 45MB', madeWorkbook([{name:'a',xml:'<!--'+big('x',45e6)+'-->'}]));
await t('xlsx name 45MB', madeWorkbook([{name:'a',xml:'<'+big('x',45e6)+'/>'}]));
await t('xlsx deep 45MB', madeWorkbook([{name:'a',xml:big('<a>',45e6)}]));
await t('xlsx entities 45MB', madeWorkbook([{name:'a',xml:sd('<row><c t="inlineStr"><is><t>'+big('&amp;',45e6)+'</t></is></c></row>')}]));
await t('xlsx merges', madeWorkbook([{name:'a',xml:sd(Array.from({length:2400},(_,i)=>`<row><c t="inlineStr"><is><t>a${i}</t></is></c></row>`).join(''))+'<mergeCells>'+big('<mergeCell ref="A1:B1048576"/>',10e6)+'</mergeCells>'}]));
await t('xlsx attrs many', madeWorkbook([{name:'a',xml:'<row '+Array.from({length:2e6},(_,i)=>`a${i}="1"`).join(' ')+'/>'}]));
await t('xlsx strings 45MB', madeWorkbook([{name:'a',xml:sd('<row><c t="s"><v>1</v></c></row>')}],[{name:'xl/sharedStrings.xml',content:'<sst>'+big('<si><t>abc</t></si>',45e6)+'</sst>'}]));
await t('xlsx wide', madeWorkbook([{name:'a',xml:sheetXml(Array.from({length:2000},(_,i)=>Array.from({length:60},(_,j)=>`v${i}x${j}`)))}]));
await t('xlsx cols 16384', madeWorkbook([{name:'a',xml:sheetXml([Array.from({length:16000},(_,j)=>`Name`)])}]));
await t('xlsx bomb 1GB', madeWorkbook([{name:'a',xml:'x'}],[{name:'x',content:Buffer.alloc(1e9)}]));
await t('zip entries', madeArchive(Array.from({length:1999},(_,i)=>({name:'xl/'+i,content:''}))));
