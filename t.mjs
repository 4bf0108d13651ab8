import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
const root=process.cwd();
const outfile=root+'/node_modules/.cache/time.mjs';
await build({stdin:{contents:['check/verify-question','core/log','derive/derive-lesson','io/source-reader','io/wink-tagger','pipeline/gather-items','pipeline/make-article'].map(n=>`export * from './${n}.ts';`).join('\n'),resolveDir:root+'/src',loader:'ts'},outfile,bundle:true,platform:'node',format:'esm',target:'node20',packages:'external',logLevel:'error'});
const P=await import(pathToFileURL(outfile).href);
const tagger=P.createTagger();
const {signal}=new AbortController();
const tools={reader:P.createSourceReader({allowHosts:[]}),tagger,signal,log:P.silentLog};
const f=process.argv[2]??'/work/shared/corpus/seed/farrell-cybersecurity.txt';
const {items}=await P.gatherItems([f],tools);
const a=(await P.makeArticle(items[0],{fetch:false},tools)).value;
const times=[];
for(let i=0;i<15;i++){const c=process.cpuUsage();P.deriveLesson(a,{slug:'x',minutes:45,program:'x'},{...tools,verify:P.verifyQuestion});const d=process.cpuUsage(c);times.push(Math.round((d.user+d.system)/1000));}
console.log(a.words,'cpu ms',times.join(' '));
