/** Generic names and brands that letters of the ggz name; facts, as every formulary has them. */
const psychiatric = `
  lithium lithiumcarbonaat lithiumcitraat priadel camcolit valproinezuur valproaat depakine natriumvalproaat orfiril
  carbamazepine tegretol oxcarbazepine trileptal lamotrigine lamictal topiramaat topamax gabapentine pregabaline lyrica
  levetiracetam clozapine leponex olanzapine zyprexa zypadhera quetiapine kwetiapine seroquel risperidon risperdal
  risperidonconsta okedi paliperidon paliperidonpalmitaat xeplion trevicta byannli invega aripiprazol abilify brexpiprazol
  rxulti cariprazine reagila lurasidon latuda amisulpride sulpiride dogmatil haloperidol haldol haloperidoldecanoaat
  flupentixol fluanxol flupentixoldecanoaat zuclopentixol cisordinol zuclopentixoldecanoaat pipamperon dipiperon
  levomepromazine nozinan chloorprotixeen perfenazine pimozide orap penfluridol semap broomperidol fluspirileen tiapride
  sertindol asenapine sycrest sertraline zoloft fluoxetine prozac paroxetine seroxat citalopram cipramil escitalopram
  lexapro fluvoxamine fevarin venlafaxine efexor desvenlafaxine duloxetine cymbalta mirtazapine remeron mianserine tolvon
  bupropion wellbutrin zyban agomelatine valdoxan vortioxetine brintellix trazodon trazolan nortriptyline nortrilen
  amitriptyline tryptizol clomipramine anafranil imipramine tofranil dosulepine doxepine maprotiline moclobemide
  tranylcypromine fenelzine nardil esketamine spravato ketamine hypericum diazepam oxazepam seresta lorazepam temesta
  temazepam normison alprazolam xanax clonazepam rivotril clobazam frisium bromazepam clorazepinezuur tranxene
  chloordiazepoxide midazolam nitrazepam flurazepam lormetazepam zolpidem stilnoct zopiclon imovane melatonine circadin
  buspiron hydroxyzine promethazine phenergan propranolol methylfenidaat ritalin concerta medikinet equasym kinecteen
  dexamfetamine dexamfetaminesulfaat tentin amfexa lisdexamfetamine lisdexamfetaminedimesylaat elvanse atomoxetine
  strattera guanfacine intuniv clonidine dixarit modafinil naltrexon nalmefeen selincro acamprosaat campral disulfiram
  refusal antabus baclofen methadon buprenorfine suboxone temgesic buvidal varenicline champix nicotine natriumoxybaat
  biperideen akineton trihexyfenidyl artane dexetimide tremblex donepezil aricept rivastigmine exelon galantamine reminyl
  memantine ebixa prazosine thiamine cyproteron androcur`;
const somatic = `
  metformine gliclazide tolbutamide insuline empagliflozine dapagliflozine semaglutide ozempic liraglutide saxenda
  simvastatine atorvastatine rosuvastatine pravastatine ezetimib omeprazol pantoprazol esomeprazol lansoprazol
  rabeprazol famotidine metoprolol bisoprolol atenolol nebivolol carvedilol amlodipine nifedipine lercanidipine
  barnidipine verapamil diltiazem lisinopril enalapril perindopril ramipril fosinopril losartan valsartan candesartan
  irbesartan telmisartan hydrochloorthiazide chloortalidon indapamide furosemide bumetanide spironolacton eplerenon
  triamtereen digoxine amiodaron sotalol flecainide nitroglycerine isosorbidemononitraat acetylsalicylzuur ascal
  carbasalaatcalcium clopidogrel acenocoumarol fenprocoumon apixaban rivaroxaban dabigatran edoxaban levothyroxine
  levothyroxinenatrium thyrax euthyrox thiamazol strumazol propylthiouracil paracetamol ibuprofen naproxen diclofenac
  tramadol morfine oxycodon fentanyl codeine prednison prednisolon dexamethason hydrocortison salbutamol ventolin
  formoterol symbicort salmeterol seretide beclometason qvar budesonide fluticason tiotropium spiriva montelukast
  cetirizine levocetirizine loratadine desloratadine fexofenadine macrogol movicolon lactulose bisacodyl psyllium
  magnesiumhydroxide macrogol domperidon metoclopramide ondansetron loperamide mebeverine foliumzuur ferrofumaraat
  cyanocobalamine hydroxocobalamine colecalciferol vitamine calciumcarbonaat alendroninezuur allopurinol colchicine
  methotrexaat sulfasalazine hydroxychloroquine azathioprine adalimumab etanercept tamsulosine alfuzosine finasteride
  dutasteride solifenacine tolterodine oxybutynine mirabegron sildenafil tadalafil ethinylestradiol levonorgestrel
  microgynon desogestrel nuvaring mirena medroxyprogesteron estradiol progesteron tibolon testosteron sumatriptan
  rizatriptan levodopa pramipexol ropinirol rasagiline amantadine doxycycline amoxicilline nitrofurantoine
  trimethoprim aciclovir valaciclovir latanoprost timolol nystatine miconazol desmopressine cabergoline
  bromocriptine pindolol kaliumchloride natriumbicarbonaat natriumfluoride thiamazol carbimazol`;

/** How one word can name a medicine, in searchable text. */
export const medicineNames: ReadonlySet<string> = new Set(`${psychiatric} ${somatic}`.trim().split(/\s+/));

/** Endings by which a word that we don't know is a medicine, when a strength stands behind it. */
export const medicineEnding =
  /(?:pine|peridon|azol|azepam|zolam|idon|oxetine|pram|traline|triptyline|faxine|zapine|statine|sartan|pril|prazol|olol|dipine|azine|gliptine|gliflozine|glutide|mycine|cilline|ide|aat|mab|tinib|caine|lukast|triptan|setron|fenac|profen|xaban|azon|ine|on|ol|um)$/;

/** What belongs to the name: how the medicine is made, a salt, the brand in brackets. */
export const nameAddition =
  /^(?:\s?(?:xr|xl|sr|er|cr|mr|la|mga|mgr|mva|retard|oros|depot|dep|decanoaat|palmitaat|pamoaat|consta|maintena|carbonaat|citraat|chrono|durette|hcl|sulfaat|succinaat|tartraat|fumaraat|maleaat|drank|druppels|smelttabletten?|orodispers|smelt|plus|c|d3?|pleisters?|injectie(?:s|vloeistof)?|spray|neusspray|zetpil(?:len)?|poeder|forte|b1|b12|b11|zok|\/[a-z]{6,}|\((?!\d)[a-z][a-z -]{2,24}\)))(?=[\s,:;|.(-]|$)/;
