import { startWithVault, makeFolder } from '../builders/running-program';
import { casusKeeping } from '#main/store/casus-keeping';
import { changeRecord, findRecord } from '#main/store/record-store';
import { journalEntry } from '#main/calls/journal-entry';
import { loadSqlcipherDriver } from '#main/store/sqlcipher-driver';
import { createDatabase, databaseSalt } from '#main/store/open-database';
import { casusRecord } from '#domain/casus/casus';
import { join } from 'node:path';
const folder = await makeFolder();
const p = await startWithVault(folder);
const {id: person} = await p.must('persoon.create',{key:p.id()});
const {id: casus}=await p.must('casus.create',{key:p.id(),personId:person,kind:'overname'});
const s = p.program.vault.current()!;
const keeping = casusKeeping(p.clock);
const visit=p.id();
const fill = async(path:string,v:any)=>{ const f=await s.store.read(db=>findRecord(db,casusRecord,casus)); };
let old=''; const text='Belt de POH-ggz als het slechter gaat, en vraagt na wat er is afgesproken. ';
for (const f of ['doelen/evaluatie','contact/contact','terugval/nietAcuut','terugval/acuut','medicatiebegeleiding/tekst','terugvalpreventie/tekst'])
  await p.must('casus.change',{id:casus,key:p.id(),visit,command:{kind:'setField',path:'afsprakenformulier/'+f,value:text.repeat(4),expected:''},clearDraft:false});
const N=2000; const pct=(t:number[])=>{t.sort((a,b)=>a-b);return {p50:t[N>>1]!.toFixed(3),p95:t[Math.floor(N*.95)]!.toFixed(3)}};
const driver = await loadSqlcipherDriver();
const bare = await createDatabase(driver, join(folder,'bare.db'),'ab'.repeat(32),databaseSalt('x',1));
await bare.execute('create table t(id integer primary key, body text)'); await bare.run("insert into t values(1,'x')");
const body = JSON.stringify((await s.store.read(db=>findRecord(db,casusRecord,casus) as any)).record.body);
console.log('body', body.length);
const times:Record<string,number[]>={save:[],bareTx:[],bareAuto:[],bareInsert:[]};
for(let i=0;i<N;i++){
  { const a=performance.now(); const val=text.repeat(3)+i;
  await s.store.write(async({db,record,afterCommit})=>{const key=p.id();
    const r=await changeRecord({db,afterCommit},keeping,{id:casus,key,visit,command:{kind:'setField',path:'afsprakenformulier/doelen/doelen',value:val,expected:old},userId:s.user.id,restored:false},p.clock,s.visits);
    if(!r.ok) throw r;
    await record(journalEntry({event:'casus-gewijzigd',action:'U'},s,p.clock,{about:{casusId:casus,personId:person}}));
  }); old=val; times.save!.push(performance.now()-a); }
  { const a=performance.now(); await bare.run('BEGIN IMMEDIATE'); await bare.run('update t set body=? where id=1',[body+i]); await bare.run('COMMIT'); times.bareTx!.push(performance.now()-a);}
  { const a=performance.now(); await bare.run('update t set body=? where id=1',[body+i]); times.bareAuto!.push(performance.now()-a);}
  { const a=performance.now(); await bare.run('insert into t(body) values(?)',['x'+i]); times.bareInsert!.push(performance.now()-a);}
}
for (const k in times) console.log(k,pct(times[k]!));
await p.end();
