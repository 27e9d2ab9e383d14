# Le cifre e le pratiche di un Comune: chi le porta, chi le approva, che cosa ne è stato.

desk-title = Carica cifre e pratiche del tuo Comune
desk-description = I Comuni della rete WILL portano qui le proprie cifre e le proprie pratiche: modelli da compilare, controllo di ogni cella, anteprima, approvazione di una seconda persona.
desk-heading = Carica cifre e pratiche del tuo Comune
desk-heading-approver = Approva cifre e pratiche dei Comuni
desk-lead = Alcune cifre le conosce soltanto il Comune, e le proprie pratiche le sa raccontare meglio di altri. Qui le porti in willdash: nulla va in linea senza un controllo e senza il consenso di una seconda persona.
catalogue-package-desk = Carica cifre e pratiche del tuo Comune
catalogue-package-desk-more = Per i Comuni della rete, con un invito: modelli, controllo, anteprima e approvazione.

## Per tutti

desk-what = Che cosa si può caricare
desk-what-more = Le cifre degli indicatori che i Comuni della rete definiscono insieme: hanno una fonte e una definizione loro, e non sostituiscono mai un dato ufficiale. E le pratiche: che cosa il Comune ha fatto, come lo racconta una fonte pubblica.
desk-set-count = { $count ->
    [one] Un indicatore
   *[other] { $number } indicatori
 }
desk-how = Come si fa
desk-how-template = Scarica il modello di un ambito, o quello delle pratiche, in Excel (XLSX) o in CSV, e compilalo.
desk-how-upload = Caricalo qui. Ogni problema è indicato alla sua cella, con il rimedio; un file con problemi non va oltre.
desk-how-look = Guarda che cosa cambia rispetto a oggi e, in anteprima, come si vede nel sito: la bozza la vedi soltanto tu.
desk-how-submit = Invialo. Una seconda persona, con un altro invito, lo approva o te lo rimanda con il motivo.
desk-how-online = Cifre e pratiche vanno in linea subito o nel giorno scelto. Se serve, si può ripristinare la versione di prima.
desk-invited = Come avere un invito
desk-invited-more = Si entra con un collegamento personale dell’ufficio: niente password. Ha una scadenza e può essere revocato in ogni momento. Chi carica e chi approva hanno inviti diversi.
desk-invited-ask = Chiedilo a chi amministra questo sito, che lo crea con il comando
desk-invited-have = Ce l’hai già? Apri il collegamento che hai ricevuto, su questo dispositivo.
desk-files = Quali file
desk-files-kinds = Il modello compilato, in XLSX o CSV, fino a 5 MB: senza macro, senza formule e senza collegamenti ad altri file.
desk-files-people = Nessun dato di singole persone: per le cifre soltanto conteggi e totali; per le pratiche nessun nome di persone private, nessun indirizzo e-mail o numero di telefono.
desk-files-own = Soltanto le cifre e le pratiche del tuo Comune.
desk-cookie = I cookie, soltanto per chi entra
desk-cookie-more = Chi entra con un invito riceve un cookie tecnico, che serve a riconoscere l’invito fino alla scadenza o fino a quando esce. Un secondo serve all’anteprima, finché è aperta. Chi legge il sito non ne riceve.

## Chi sei

desk-role-contributor = carica cifre e pratiche, { $city }
desk-role-approver = approva cifre e pratiche, { $city }
desk-every-city = tutti i Comuni
desk-city = Comune di { $city }
desk-valid-until = invito valido fino al { $date }
desk-leave = Esci
desk-moment = { $date }, ore { $time }

## Chi non entra

desk-not-invited-unknown = Il collegamento non è valido: non è completo, o non viene da questo sito. Copialo di nuovo per intero dal messaggio che hai ricevuto; se non basta, chiedine uno nuovo a chi amministra questo sito.
desk-not-invited-expired = L’invito è scaduto. Chiedine uno nuovo a chi amministra questo sito: quello che hai caricato non va perso.
desk-not-invited-revoked = L’invito è stato revocato. Se ti serve ancora, chiedine uno nuovo a chi amministra questo sito.
desk-not-invited-needed = Questa pagina è per chi ha un invito. Apri prima, su questo dispositivo, il collegamento che hai ricevuto; se non ne hai uno, chiedilo a chi amministra questo sito.

## Caricare

desk-templates = 1. Scarica un modello
desk-templates-more = Per le cifre c’è un modello per ambito: contiene già gli indicatori e gli anni, si compilano soltanto le celle delle cifre. Per le pratiche il modello è uno solo, una riga per pratica.
desk-template-xlsx = Excel (XLSX)
desk-template-csv = CSV
desk-template-xlsx-of = Modello in Excel (XLSX): { $cluster }
desk-template-csv-of = Modello in CSV: { $cluster }
desk-upload = 2. Carica il file compilato
desk-file = File da caricare
desk-file-more = XLSX o CSV, fino a { $most } MB. Il file viene controllato subito; in linea non va nulla.
desk-upload-go = Carica e controlla

## Elenchi

desk-own = 3. I tuoi file
desk-own-none = Non hai ancora caricato nessun file.
desk-waiting = Da decidere
desk-waiting-none = In questo momento nessun file aspetta una decisione.
desk-under-way = Approvati, non ancora in linea
desk-decided = Già decisi
desk-decided-none = Nessuno, per ora.
desk-list-file = File
desk-list-city = Comune
desk-list-brought = Caricato
desk-list-state = Stato
desk-audit-link = Registro di quello che è stato fatto

desk-state-pending = in lettura
desk-state-faulty = con problemi
desk-state-ready = pronto, da inviare
desk-state-waiting = da approvare
desk-state-approved = approvato
desk-state-approved-day = approvato per il { $date }
desk-state-publishing = in pubblicazione
desk-state-published = in linea
desk-state-refused = rimandato
desk-state-withdrawn = ritirato
desk-state-failed = non riuscito
desk-state-rolled_back = tolto, versione di prima

## Un file

desk-draft-description = Cifre o pratiche portate da un Comune: controllo, differenze, approvazione.
desk-brought = caricato il
desk-steps = A che punto è
desk-status-done = Fatto:
desk-status-now = Adesso:
desk-status-ahead = Poi:
desk-step-uploaded = Caricato
desk-step-found_ready = Controllato
desk-step-submitted = Inviato
desk-step-approved = Approvato
desk-step-published = In linea
desk-now-pending = In lettura
desk-now-faulty = Con problemi
desk-now-ready = Da inviare
desk-now-waiting = Da approvare
desk-now-approved = Da mettere in linea
desk-now-publishing = In pubblicazione
desk-now-refused = Rimandato
desk-now-withdrawn = Ritirato
desk-now-failed = Non riuscito
desk-now-rolled_back = Ripristinata la versione di prima

desk-next = Che cosa succede ora.
desk-next-pending = Il file viene letto: di solito bastano pochi secondi. Ricarica questa pagina; se non cambia, fallo leggere di nuovo.
desk-next-faulty-owner = Correggi il file dove è indicato qui sotto, salvalo e caricalo di nuovo. In linea non è andato nulla.
desk-next-faulty-approver = Chi lo ha caricato deve correggerlo. In linea non è andato nulla.
desk-next-ready-owner = Il file non ha problemi. Guarda che cosa cambia e l’anteprima nel sito, poi invialo: una seconda persona lo approva. Finché non lo invii lo vedi soltanto tu.
desk-next-ready-approver = Chi lo ha caricato deve ancora inviarlo.
desk-next-waiting-owner = Una seconda persona lo controlla e decide: qui vedrai che cosa ha deciso. Fino ad allora puoi ritirarlo.
desk-next-waiting-approver = Tocca a te: guarda che cosa cambia e l’anteprima nel sito, poi approvalo o rimandalo a chi lo ha caricato.
desk-next-approved = È approvato e va in linea fra poco. Ricarica questa pagina fra qualche minuto; se non cambia, dillo a chi amministra questo sito.
desk-next-approved-day = È approvato: va in linea il { $date }. Fino ad allora si può ancora ritirare o rimandare.
desk-next-publishing = Il file viene controllato un’ultima volta insieme a tutti gli altri dati e messo in linea: di solito basta mezzo minuto. Ricarica questa pagina.
desk-next-published = È in linea dal { $moment }: versione dei dati { $version }, prima era { $former }. Nelle pagine si vede entro pochi secondi.
desk-next-published-same = Era già tutto in linea: la versione dei dati resta { $version }.
desk-next-refused = { $office } lo ha rimandato: «{ $why }». Se correggi il file, caricalo di nuovo. In linea non è andato nulla.
desk-next-withdrawn = È stato ritirato e il file è stato cancellato. In linea non è andato nulla.
desk-next-rolled_back = Non è più in linea: è tornata la versione dei dati { $version }.
desk-next-failed-read-long = Leggere il file ha richiesto troppo tempo: è più grande o più complicato di un modello compilato. Copia i valori in un modello nuovo e carica quello.
desk-next-failed-read-died = Il file non si lascia leggere: può essere danneggiato. Copia i valori in un modello nuovo e carica quello.
desk-next-failed-publish-refused = Non è andato in linea: nel frattempo i dati sono cambiati, o insieme a tutti gli altri questo file non passa il controllo. Si può approvare di nuovo, o ritirare e caricare un file corretto. Il motivo, come lo scrive il programma:
desk-next-failed-publish-died = La pubblicazione si è interrotta più volte e in linea non è andato nulla. Dillo a chi amministra questo sito, poi chi approva può provare di nuovo.
desk-again = Carica un altro file
desk-cause-read-long = lettura troppo lunga
desk-cause-read-died = lettura interrotta
desk-cause-publish-refused = pubblicazione non accettata
desk-cause-publish-died = pubblicazione interrotta

## I problemi

desk-problems-summary = { $count ->
    [one] Un problema
   *[other] { $number } problemi
 } in { $cells ->
    [one] una cella
   *[other] { $cells_number } celle
 }
desk-problems-few = { $count ->
    [one] Un problema
   *[other] { $number } problemi
 }
desk-problems-many = { $number } problemi
desk-problems-lead = Le celle sono indicate come nel foglio di calcolo: C7 è la colonna C, riga 7.
desk-problems-first = Qui trovi i primi { $shown }: corretti questi, carica di nuovo il file per vedere gli altri.
desk-problems-caption = I problemi del file, cella per cella
desk-problem-place = Dove
desk-problem-cell = Che cosa c’è
desk-problem-wrong = Che cosa non va
desk-problem-cure = Che cosa fare
desk-place-file = Tutto il file
desk-place-row = riga { $row }
desk-place-sheet = { $sheet }, { $where }
desk-cell-empty = vuota
desk-times = { $count ->
    [one] una volta
   *[other] { $number } volte
 }

## La differenza

desk-difference-ahead = Che cosa cambia rispetto a oggi
desk-difference-done = Che cosa è cambiato
desk-difference-caption = Le cifre nuove e quelle cambiate
desk-difference-counts = { $new ->
    [0] Nessuna cifra nuova
    [one] Una cifra nuova
   *[other] { $new_number } cifre nuove
 }, { $changed ->
    [0] nessuna cambiata
    [one] una cambiata
   *[other] { $changed_number } cambiate
 }, { $unchanged ->
    [0] nessuna come prima
    [one] una come prima
   *[other] { $unchanged_number } come prima
 }.
desk-difference-none = Nulla: { $unchanged ->
    [one] la cifra del file è già in linea
   *[other] le { $number } cifre del file sono già in linea
 }.
desk-doubts = { $count ->
    [one] Una cifra si allontana molto
   *[other] { $number } cifre si allontanano molto
 } dai valori di prima, o da quelli delle altre città: può essere giusto, ma merita un secondo sguardo.
desk-change-indicator = Indicatore
desk-change-year = Anno
desk-change-former = Prima
desk-change-value = Dopo
desk-change-difference = Differenza
desk-change-none = nessun dato
desk-change-new = nuova
desk-change-counts = { $numerator } su { $denominator }
desk-change-doubt = da ricontrollare

## Le pratiche

desk-practices = Pratiche
desk-practices-more = Che cosa ha fatto il Comune, con chi, da quando, e una pagina pubblica che lo racconta. Senza una fonte una pratica non si pubblica.
desk-practices-asked = Che cosa si racconta
desk-practices-counts = { $new ->
    [0] Nessuna pratica nuova
    [one] Una pratica nuova
   *[other] { $new_number } pratiche nuove
 }, { $changed ->
    [0] nessuna cambiata
    [one] una cambiata
   *[other] { $changed_number } cambiate
 }, { $unchanged ->
    [0] nessuna come prima
    [one] una come prima
   *[other] { $unchanged_number } come prima
 }.
desk-practices-none = Nulla: { $unchanged ->
    [one] la pratica del file è già in linea, con le stesse parole
   *[other] le { $number } pratiche del file sono già in linea, con le stesse parole
 }.
desk-practice-field = Voce
desk-practice-now = Come si legge
desk-practice-former = Prima
desk-practice-new = nuova
desk-practice-changed = cambiata
desk-practice-same = uguale
desk-practice-nothing = vuoto

## Che cosa si può fare

desk-actions = Che cosa puoi fare
desk-do-leggi = Fai leggere di nuovo il file
desk-do-anteprima = Anteprima nel sito
desk-do-invia = Invia per l’approvazione
desk-do-ritira = Ritira il file
desk-means-ritira = Il file viene cancellato e nessuno può più approvarlo. Nel registro resta scritto che c’era. Puoi sempre caricarne un altro.
desk-sure-ritira = Sì, ritiralo
desk-do-approva = Approva
desk-do-rimanda = Rimanda a chi lo ha caricato
desk-do-ripristina = Ripristina la versione di prima
desk-means-ripristina = Quello che questo file ha portato sparisce dal sito e torna quello che c’era prima: tutti i dati, non soltanto quelli di questo Comune, tornano alla versione di prima di questa pubblicazione. Si può fare soltanto finché non è stato pubblicato altro.
desk-sure-ripristina = Sì, ripristina
desk-when = Quando va in linea
desk-when-now = Subito
desk-when-day = Il giorno
desk-when-which = Giorno in cui va in linea
desk-why = Perché lo rimandi
desk-why-more = Lo legge chi ha caricato il file. Niente nomi di persone.

## Quando qualcosa non si può fare

desk-refused = Non è stato possibile
desk-back = Torna indietro
desk-barrier-role = Il tuo invito non vale per questo: chi carica e chi approva hanno inviti diversi.
desk-barrier-city = Il tuo invito vale per un altro Comune.
desk-barrier-own = Un file lo approva una seconda persona: non chi lo ha caricato.
desk-barrier-state = Nel frattempo il file è cambiato, e ora questo non si può più fare. Guarda a che punto è.
desk-barrier-day = Scegli un giorno da oggi a un anno da oggi, per esempio con il calendario del campo.
desk-barrier-when = Non è chiaro quando il file deve andare in linea. Segna «Il giorno» se deve andare in linea quel giorno; se deve andare subito, segna «Subito» e cancella il giorno.
desk-barrier-why = Scrivi perché lo rimandi: chi ha caricato il file deve sapere che cosa correggere.
desk-barrier-empty = Il file è vuoto. Scegli il modello compilato e carica quello.
desk-barrier-size = Il file supera { $most } MB. Un modello compilato è molto più piccolo: copia i valori in un modello nuovo e carica quello.
desk-barrier-open = Hai già molti file in sospeso. Ritirane uno che non serve più, poi carica questo.
desk-barrier-count = Con questo invito sono già stati caricati moltissimi file. Chiedi un nuovo invito a chi amministra questo sito.
desk-no-file = Non è arrivato nessun file. Sceglilo con il campo qui sotto, poi premi il pulsante.
desk-overtaken = Un’altra persona ha appena agito su questo file. Guarda a che punto è, poi decidi.
desk-no-draft = Questo file non c’è, o non è per il tuo invito. Nella pagina di partenza trovi quelli che puoi vedere.
desk-too-many = Troppe richieste in poco tempo. Riprova fra { $seconds ->
    [one] un secondo
   *[other] { $number } secondi
 }.
desk-away = In questo momento non è possibile leggere o scrivere quello che serve. Il motivo è scritto nel registro (log) del server. Riprova più tardi; se non cambia, dillo a chi amministra questo sito.
desk-elsewhere = La richiesta è partita da un altro sito, e per sicurezza non è stata eseguita. Apri questa pagina direttamente e riprova.
desk-not-latest = La versione di prima non si può più ripristinare da qui: dopo questo file è stato pubblicato altro. Chi amministra questo sito può farlo.
desk-rollback-refused = La versione di prima non è stata ripristinata, e in linea non è cambiato nulla. Il motivo è scritto nel registro (log) del server: dillo a chi amministra questo sito.

## Il registro

desk-audit-title = Registro
desk-audit-description = Che cosa è stato fatto con i file dei Comuni, e con quale invito.
desk-audit-lead = Che cosa è stato fatto con i file dei Comuni, quando e con quale invito. Le righe non si cancellano e non si cambiano.
desk-audit-newest = Qui trovi le { $shown } righe più recenti su { $count }; tutte le stampa il comando «willdash audit».
desk-audit-when = Quando
desk-audit-who = Chi
desk-audit-what = Che cosa
desk-audit-draft = File
desk-audit-details = Particolari
desk-audit-server = il server
desk-audit-role-contributor = carica
desk-audit-role-approver = approva
desk-audit-unknown = non si sa
desk-audit-no-draft = nessuno
desk-event-invited = Invito emesso
desk-event-revoked = Invito revocato
desk-event-damaged = Non si lascia leggere
desk-event-uploaded = Caricato
desk-event-found_faulty = Trovati problemi
desk-event-found_ready = Controllato, senza problemi
desk-event-submitted = Inviato
desk-event-withdrawn = Ritirato
desk-event-approved = Approvato
desk-event-refused = Rimandato
desk-event-claimed = Pubblicazione cominciata
desk-event-released = Pubblicazione da ripetere
desk-event-published = In linea
desk-event-failed = Non riuscito
desk-event-rolled_back = Ripristinata la versione di prima
desk-detail-publish_on = per il { $value }
desk-detail-problems = problemi: { $value }
desk-detail-version = versione { $value }
desk-detail-former = prima { $value }
desk-detail-expires = scade il { $value }
desk-detail-bytes = { $value } byte
desk-detail-sha256 = SHA-256 { $value }…
