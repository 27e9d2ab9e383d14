# The comparison page, /confronto: cities side by side, and two indicators over the capitals.

versus-page-title = { $cities } a confronto
versus-heading = { $cities } a confronto
versus-lead = Da due a quattro città, ambito per ambito: che cosa serve, che cosa c’è, e quali differenze con la città di riferimento si distinguono dal caso.
versus-description = { $cities } a confronto su bisogni e risposte del welfare: { $count } indicatori con anno, livello e differenze verificate; una relazione fra due indicatori sui 109 capoluoghi.
versus-contents = In questa pagina

## The cities

versus-choices = Scegli le città
versus-cities = Città (al massimo quattro)
versus-reference = Città di riferimento
versus-region = Regione
versus-region-all = Tutte e quattro le regioni
versus-chosen-usual = Nessuna città è stata scelta: mostriamo { $first } e la più simile fra le nove, { $second }. Scegli quelle che ti interessano.
versus-chosen-one = Hai scelto una sola città: le affianchiamo { $second }, la più simile a { $first } fra le nove.
versus-chosen-region-one = In { $region } c’è una sola delle nove, { $first }: le affianchiamo { $second }, la più simile fra le altre otto.
versus-chosen-region = Il filtro lascia meno di due delle città scelte: mostriamo { $first } e la più simile in { $region }, { $second }.
versus-notice-outside = { $count ->
    [one] { $cities } non è in { $region }: il filtro per regione la lascia fuori.
   *[other] { $cities } non sono in { $region }: il filtro per regione le lascia fuori.
 }
versus-notice-beyond = Si possono confrontare al massimo quattro città: { $count ->
    [one] { $cities } resta fuori.
   *[other] { $cities } restano fuori.
 }
versus-notice-cluster = «{ $given }» non è un ambito: mostriamo gli indicatori principali.
versus-notice-same = Un indicatore non si può mettere in relazione con sé stesso: al suo posto mostriamo «{ $used }».
versus-filter = Filtro attivo: { $region }. Si possono scegliere solo le città di questa regione, e nel grafico contano solo i suoi capoluoghi.
versus-filter-off = Togli il filtro

## The summary

versus-summary = In breve
versus-summary-lead = Rispetto a { $reference }, su { $count ->
    [one] un indicatore
   *[other] { $count } indicatori
 } di questa pagina:
versus-summary-city = { $city }:
versus-summary-better = { $count ->
    [one] situazione migliore su un indicatore
   *[other] situazione migliore su { $count } indicatori
 } ({ $names })
versus-summary-worse = { $count ->
    [one] situazione peggiore su un indicatore
   *[other] situazione peggiore su { $count } indicatori
 } ({ $names })
versus-summary-neutral = { $count ->
    [one] valore diverso, senza un verso migliore, su uno
   *[other] valori diversi, senza un verso migliore, su { $count }
 } ({ $names })
versus-summary-alike = { $count ->
    [one] non distinguibile su uno
   *[other] non distinguibile su { $count }
 } ({ $names })
versus-summary-unknown = { $count ->
    [one] su uno l’intervallo non è disponibile e la differenza non si può giudicare
   *[other] su { $count } l’intervallo non è disponibile e la differenza non si può giudicare
 }
versus-summary-none = { $count ->
    [one] su uno non c’è confronto
   *[other] su { $count } non c’è confronto
 } (manca un dato, o è lo stesso per le due città)
versus-summary-careful = Non è un punteggio: gli indicatori non pesano tutti allo stesso modo, e in parte raccontano la stessa cosa.

## The tables

versus-table = { $cluster }: { $cities }
versus-column-indicator = Indicatore
versus-is-reference = riferimento
versus-better-higher = meglio se alto
versus-better-lower = meglio se basso
versus-better-neutral = senza un verso migliore
versus-none-missing = nessun confronto: manca un dato
versus-none-same = nessun confronto: lo stesso dato ({ $area })
versus-more = Tutti gli indicatori: { $cluster } ({ $count })
versus-less = Solo gli indicatori principali: { $cluster }
versus-sources = Fonti: { $sources }.
versus-how = Come leggere le differenze
versus-how-difference = Ogni differenza è il valore della città meno quello di { $reference }, nello stesso anno e allo stesso livello.
versus-how-verdict = «Migliore» e «peggiore» si dicono solo dove la differenza fra i conteggi resta dopo la correzione di Holm per tutti i confronti fra le nove città (soglia 5 %); «più alto» e «più basso» dove l’indicatore non ha un verso migliore.
versus-how-no-interval = Dove la fonte pubblica solo il valore, senza i conteggi, la differenza si vede ma non si giudica: «intervallo non disponibile».
versus-how-method = Il metodo, con formula ed esempio

## The scatter

versus-scatter = Due indicatori, tutti i capoluoghi
versus-scatter-lead = Ogni punto è un capoluogo di provincia. Con il nome sono indicate le nove città; quelle a confronto sono più grandi.
versus-scatter-lead-region = Ogni punto è un capoluogo di provincia: con il nome quelli della regione scelta, in grigio chiaro gli altri. Le città a confronto sono più grandi.
versus-scatter-x = Indicatore in orizzontale
versus-scatter-y = Indicatore in verticale
versus-scatter-usual = Il secondo indicatore è una nostra proposta: scegli quello che ti interessa.
versus-scatter-years = Anno dell’indicatore in orizzontale:
versus-scatter-swap = Scambia gli assi
versus-scatter-caption = { $x } e { $y }
versus-axis = { $indicator } ({ $unit }), { $year }, { $level }
versus-says = Grafico a punti: { $x } in orizzontale, { $y } in verticale, { $count ->
        [one] un punto
       *[other] { $count } punti
    }. { $relation }
versus-point = { $name }: { $x }; { $y }
versus-line = Retta di Theil-Sen
versus-relation-none = Nessuna relazione riconoscibile fra i due indicatori.
versus-relation-weak-rising = Relazione debole: dove il primo è più alto, anche il secondo tende a esserlo un poco.
versus-relation-weak-falling = Relazione debole: dove il primo è più alto, il secondo tende a essere un poco più basso.
versus-relation-moderate-rising = Relazione media: dove il primo è più alto, spesso lo è anche il secondo.
versus-relation-moderate-falling = Relazione media: dove il primo è più alto, spesso il secondo è più basso.
versus-relation-strong-rising = Relazione forte: dove il primo è più alto, di solito lo è anche il secondo.
versus-relation-strong-falling = Relazione forte: dove il primo è più alto, di solito il secondo è più basso.
versus-relation-nearly_same-rising = I due indicatori mettono i territori quasi nello stesso ordine: in pratica misurano la stessa cosa.
versus-relation-nearly_same-falling = I due indicatori mettono i territori in ordine quasi opposto: in pratica misurano la stessa cosa, vista da due lati.
versus-relation-too_few = Troppo pochi per dire se c’è una relazione: { $count ->
    [0] nessun territorio ha
    [one] un solo territorio ha
   *[other] { $count } territori hanno
 } dati propri, ne servono almeno { $fewest }.
versus-relation-constant = Uno dei due indicatori ha lo stesso valore dappertutto: non c’è una relazione da cercare.
versus-rho = Correlazione di Spearman: { $rho } ({ $limits }), su { $count } territori.
versus-rho-limits = intervallo al 95 %: da { $low } a { $high }
versus-rho-no-limits = così vicina a 1 o a −1 che l’intervallo approssimato non vale
versus-few = Con meno di { $few } territori basta una città a cambiare il risultato.
versus-north-same = Anche fra i soli capoluoghi del Nord, dove sono le nove città, la relazione si riconosce e ha lo stesso verso: { $rho } ({ $limits }), su { $count }.
versus-north-opposite = Fra i soli capoluoghi del Nord, dove sono le nove città, la relazione ha il verso opposto: { $rho } ({ $limits }), su { $count }.
versus-north-vanishes = Fra i soli capoluoghi del Nord, dove sono le nove città, la relazione non si riconosce: { $rho } ({ $limits }), su { $count }. Quella vista in tutta Italia può venire dal divario fra il Nord e il resto del Paese.
versus-north-appears = Fra i soli capoluoghi del Nord, dove sono le nove città, una relazione si riconosce: { $rho } ({ $limits }), su { $count }.
versus-north-none = Nemmeno fra i soli capoluoghi del Nord, dove sono le nove città, una relazione si riconosce: { $rho } ({ $limits }), su { $count }.
versus-north-too_few = I capoluoghi del Nord con entrambi i dati sono troppo pochi per guardarli da soli.
versus-cause = Una correlazione non è una causa: i due indicatori possono dipendere da qualcos’altro, come il reddito, l’età degli abitanti o la parte d’Italia.
versus-ecological = Vale per i territori, non per le persone: non dice che chi ha la prima condizione abbia anche la seconda.
versus-chance = Chi prova molte coppie ne trova qualcuna per caso: senza nessun legame, circa una su venti sembrerebbe averlo.
versus-levels-mixed = Livelli diversi: «{ $x }» è un { $x_level }, «{ $y }» un { $y_level }. Ogni punto mette insieme territori diversi, il capoluogo e { $wider ->
    [provincia] la provincia
   *[regione] la regione
 } in cui si trova: la relazione può apparire più debole o più forte di quella fra dati dello stesso territorio.
versus-levels-provincia = Tutti e due sono dati provinciali: ogni punto è la provincia di un capoluogo, non la città.
versus-levels-regione = Tutti e due sono dati regionali: ogni punto è la regione di un capoluogo, non la città.
versus-levels-comune = Tutti e due sono dati comunali.
versus-sharing = { $count ->
    [one] { $names } ha gli stessi dati di un altro capoluogo, perché il territorio è lo stesso: sono un punto solo.
   *[other] { $names } hanno gli stessi dati di un altro capoluogo, perché il territorio è lo stesso: sono un punto solo.
 }
versus-fewer-areas = Più capoluoghi hanno in comune lo stesso dato: i { $points } punti vengono da { $areas } territori distinti, e l’intervallo tiene conto di questi.
versus-years-differ = Anni diversi: il primo indicatore è del { $x_year }, il secondo del { $y_year }, il più vicino fra gli anni pubblicati per le nove città.
versus-years-same = Anno di entrambi: { $year }.
versus-left-out = { $count ->
    [0] Nessun capoluogo resta fuori.
    [one] Un capoluogo su { $of } resta fuori perché manca un dato: { $names }.
   *[other] { $count } capoluoghi su { $of } restano fuori perché manca un dato: { $names }.
 }
versus-left-out-many = { $count } capoluoghi su { $of } restano fuori perché manca un dato: sono nella tabella.
versus-within = Filtro: contano solo i capoluoghi della regione ({ $region }). Gli altri restano in grigio chiaro come sfondo.
versus-shares-counts = Attenzione: i due indicatori sono calcolati in parte con gli stessi conteggi. Una parte della relazione è aritmetica e non dice nulla sulle città.
versus-shares-base = I due indicatori riguardano la stessa fascia di popolazione: possono essere due facce della stessa cosa.
versus-fit = La linea tratteggiata è la retta di Theil-Sen, che i valori isolati spostano poco; si disegna solo se una relazione si riconosce. Nessun valore isolato è stato tolto.
versus-no-fit = Nessuna linea: si disegna solo se una relazione si riconosce. Nessun valore isolato è stato tolto.
versus-formula = Perché i ranghi: molti indicatori sono asimmetrici, e la correlazione di Spearman guarda solo l’ordine. Intervallo: tanh(atanh ρ ± 1,96 √((1 + ρ²/2) / (n − 3))), D. G. Bonett, T. A. Wright, Psychometrika 65 (2000), 23-28. Parole: debole sotto 0,4, media fino a 0,7, forte oltre (P. Schober e altri, Anesthesia & Analgesia 126 (2018), 1763-1768); nessuna se l’intervallo contiene lo zero.
versus-how-scatter = Come leggere il grafico
versus-scatter-table = Mostra tabella
versus-scatter-table-city = Capoluogo
versus-scatter-table-caption = { $x } e { $y }: { $count } capoluoghi

## Files

versus-table-differences = Differenze fra { $cities }
versus-table-scatter = { $x } ({ $x_year }) e { $y } ({ $y_year }), capoluoghi
versus-download-differences = le differenze fra le città
versus-download-scatter = i punti del grafico
versus-download-picture = il grafico dei due indicatori
versus-file-cluster = Ambito
versus-file-dimension = Dimensione
versus-file-reference_code = Codice della città di riferimento
versus-file-reference_name = Città di riferimento
versus-file-difference = Differenza dal riferimento
versus-file-p = Valore p
versus-file-holm = Valore p corretto (Holm)
versus-file-verdict = Rispetto al riferimento
versus-file-city_code = Codice del capoluogo
versus-file-city_name = Capoluogo
versus-file-region = Regione
versus-file-part = Nel calcolo
versus-file-x_observed = Territorio del primo dato
versus-file-x_level = Livello del primo dato
versus-file-x_year = Anno del primo dato
versus-file-x_missing = Perché manca il primo dato
versus-file-y_observed = Territorio del secondo dato
versus-file-y_level = Livello del secondo dato
versus-file-y_year = Anno del secondo dato
versus-file-y_missing = Perché manca il secondo dato
versus-part-counted = sì
versus-part-behind = no, fuori dalla regione scelta
versus-part-left_out = no, manca un dato
versus-part-sharing = no, stesso territorio di un altro capoluogo
method-guard-association = Due indicatori fra loro
parameter-versus = il secondo indicatore
