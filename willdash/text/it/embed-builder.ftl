# The page where a partner builds an embed.

embed-builder-title = Incorpora una vista nel tuo sito
embed-builder-description = Mappe, tabelle e grafici di willdash nelle pagine di altri siti: scegli la vista, guarda l’anteprima, copia il codice.
embed-builder-lead = Scegli che cosa mostrare, guarda come appare e copia il codice nella tua pagina. La fonte e il collegamento alla pagina completa ci sono sempre.
embed-builder-form = Scelte, anteprima e codice

## What is shown

embed-builder-view = Vista
embed-builder-view-map = Mappa
embed-builder-view-map-more = Le nove città sulla mappa, con i colori di un indicatore.
embed-builder-view-panel = Bisogni e risposte
embed-builder-view-panel-more = Gli indicatori principali di un ambito per una città.
embed-builder-view-table = Tabella di confronto
embed-builder-view-table-more = Le città in ordine, con valore, posizione e confronti.
embed-builder-view-trend = Andamento negli anni
embed-builder-view-trend-more = Un indicatore anno per anno, in una città e nelle altre.
embed-builder-view-spine = Profilo della città
embed-builder-view-spine-more = Tutti gli indicatori di un ambito per una città, fra tutti i capoluoghi, le province o le regioni.
embed-builder-view-rug = Quadro dell’ambito
embed-builder-view-rug-more = Tutti gli indicatori di un ambito nelle nove città.
embed-builder-view-indicator = Un numero
embed-builder-view-indicator-more = Il valore di una città, con il suo esito e l’andamento.
embed-builder-view-practice = Una pratica
embed-builder-view-practice-more = Che cosa ha fatto una città, e che cosa ne dice la fonte.
embed-builder-shows = Che cosa mostra
embed-builder-year-latest = sempre il più recente (ora { $year })

## What readers can change

embed-builder-locked = Scelte bloccate
embed-builder-locked-more = Chi legge può cambiare tutto quello che non spunti qui.
embed-builder-locked-static = Una vista senza script non ha scelte: chi legge vede quello che hai scelto tu.

## Looks

embed-builder-language = Lingua della vista
embed-builder-theme = Colori
embed-builder-theme-light = chiari
embed-builder-theme-dark = scuri
embed-builder-theme-auto = come il dispositivo di chi legge
embed-builder-background = Sfondo
embed-builder-transparent = Trasparente
embed-builder-transparent-more = Si vede lo sfondo della tua pagina: scegli i colori che vi si leggono bene.

## Figures and form

embed-builder-version = Dati
embed-builder-live = Sempre aggiornati
embed-builder-live-more = Quando si pubblicano dati nuovi, la vista mostra quelli.
embed-builder-frozen = Fermi a quelli di oggi
embed-builder-frozen-more = La vista conserva anno e cifre di adesso (dati acquisiti entro il { $date }, versione { $version }); quando ce ne sono di più recenti lo dice e li propone.
embed-builder-mode = Interazione
embed-builder-interactive = Con scelte
embed-builder-interactive-more = Chi legge può cambiare quello che non è bloccato.
embed-builder-static = Senza script
embed-builder-static-more = Un disegno e la sua tabella: leggera, si stampa bene, non richiede JavaScript.
embed-builder-key = Chiave del partner (facoltativa)
embed-builder-key-more = Se ne hai una: serve a contare quante volte le viste si aprono dal tuo sito, senza dati personali.
embed-builder-key-wrong = La chiave «{ $given }» non è di nessun partner: controlla di averla copiata tutta. La vista funziona lo stesso, ma le aperture non si attribuiscono a nessuno.

## Preview

embed-builder-preview = Anteprima
embed-builder-width = Larghezza della colonna
embed-builder-width-pixels = { $width } pixel
embed-builder-width-full = tutta
embed-builder-preview-scroll = Anteprima: scorri per vederla tutta.
embed-builder-preview-more = Quello che cambi dentro l’anteprima non cambia il codice.
embed-builder-alone = Prova la vista da sola

## Code

embed-builder-code = Codice
embed-builder-code-form = Forma del codice
embed-builder-code-iframe = Riquadro (iframe)
embed-builder-code-iframe-more = Funziona in ogni sito; l’altezza è fissa.
embed-builder-code-iframe-note = L’altezza è quella giusta per la larghezza dell’anteprima: scegli la larghezza più vicina a quella della tua colonna. Il collegamento sotto il riquadro resta dove i riquadri non si vedono, come nelle newsletter; si può togliere.
embed-builder-code-component = Componente web
embed-builder-code-component-more = L’altezza segue il contenuto; il sito deve ammettere uno script.
embed-builder-code-component-note = Se nella stessa pagina ci sono più viste, la riga dello script basta una volta.
embed-builder-code-static = Solo HTML
embed-builder-code-static-more = Né riquadro né script: la vista entra nel testo della pagina.
embed-builder-code-static-note = Le cifre restano quelle di oggi: per aggiornarle copia di nuovo il codice.
embed-builder-code-label = Codice da copiare
embed-builder-copy = Copia il codice

## What the frame is called; the words after the dash stand in the middle of a line

embed-builder-frame = { $what }, { $city } – { $view }
embed-builder-frame-year = { $what }, { $city }, { $year } – { $view }
embed-builder-called-map = mappa
embed-builder-called-panel = bisogni e risposte
embed-builder-called-table = tabella di confronto
embed-builder-called-trend = andamento negli anni
embed-builder-called-spine = profilo della città
embed-builder-called-rug = quadro dell’ambito
embed-builder-called-indicator = il dato in breve
embed-builder-called-practice = la pratica

## What partners may rely on

embed-builder-promises = Su che cosa puoi contare
embed-builder-promise-privacy = Nessun dato personale.
embed-builder-promise-privacy-more = Le viste non usano cookie, non caricano nulla da altri siti e non chiedono consensi. Si contano solo aperture ed errori.
embed-builder-promise-source = La fonte è sempre indicata.
embed-builder-promise-source-more = In ogni vista ci sono fonte, anno, livello territoriale e collegamento alla pagina completa. Le licenze sono quelle delle fonti.
embed-builder-promise-addresses = Gli indirizzi restano.
embed-builder-promise-addresses-more = Una vista incorporata oggi si aprirà anche domani. Se un indicatore cambia nome o non si pubblica più, la vista lo dice e propone il più vicino.
embed-builder-promise-heights = L’altezza segue il contenuto.
embed-builder-promise-heights-more = Il componente web si adatta da solo; il riquadro comunica la propria altezza alla pagina che lo contiene (messaggio «willdash:height»), a nessun’altra.
embed-builder-promise-writing = Una vista si può solo leggere.
embed-builder-promise-writing-more = Nessuna vista incorporata permette di scrivere, caricare o inviare qualcosa.
embed-builder-promise-hosts = Chi può incorporare.
embed-builder-promise-hosts-all = Ogni sito, senza chiedere: i dati sono pubblici.
embed-builder-promise-hosts-none = Nessun altro sito: questo server mostra le viste solo nelle proprie pagine.
embed-builder-promise-hosts-some = Solo questi siti: { $hosts }. Altrove il browser rifiuta il riquadro.

## Without this page

embed-builder-oembed = Da WordPress e altri CMS
embed-builder-oembed-more = Incolla l’indirizzo di una pagina di questo sito su una riga a sé: i CMS che usano oEmbed, come WordPress, la trasformano da soli nella vista corrispondente.
embed-builder-by-hand = L’indirizzo scritto a mano
embed-builder-by-hand-more = Ogni vista ha un indirizzo, che comincia con { $origin }; i parametri seguono il punto interrogativo e sono anche gli attributi del componente web. Un valore sconosciuto non dà errore: la vista mostra quello iniziale e lo dice.
embed-builder-cluster-place = ambito
embed-builder-practice-place = pratica
embed-builder-parameters = parametri delle viste da incorporare
embed-builder-parameter = Parametro
embed-builder-values = Valori
embed-builder-meaning = Significato
embed-builder-only = Solo in: { $views }.
embed-builder-parameter-cluster = L’ambito, alla fine del percorso; attributo del componente web.
embed-builder-parameter-practice = La pratica, alla fine del percorso; attributo del componente web.
embed-builder-values-practice = l’ultima parte dell’indirizzo della sua scheda
embed-builder-parameter-indicator = L’indicatore.
embed-builder-values-indicator = il codice nella scheda dell’indicatore
embed-builder-parameter-year = L’anno; senza, sempre il più recente.
embed-builder-values-year = un anno pubblicato
embed-builder-parameter-city = La città.
embed-builder-parameter-peers = Con chi si confronta la città.
embed-builder-parameter-benchmark = Il termine di confronto; per alcuni indicatori anche una norma.
embed-builder-parameter-region = La regione ingrandita.
embed-builder-parameter-sort = La colonna che ordina la tabella; con il segno meno davanti, al contrario.
embed-builder-parameter-weights = I pesi delle variabili con cui si trovano le città simili.
embed-builder-values-weights = come nell’indirizzo della mappa
embed-builder-parameter-lang = La lingua.
embed-builder-parameter-locked = Le scelte bloccate, separate da virgole; con «all» tutte.
embed-builder-parameter-theme = I colori: chiari, scuri o come il dispositivo di chi legge.
embed-builder-parameter-background = Lascia vedere lo sfondo della pagina.
embed-builder-parameter-mode = La vista senza script e senza scelte.
embed-builder-parameter-version = La versione dei dati da conservare; senza, sempre la più recente.
embed-builder-values-version = come quella di oggi, { $version }
embed-builder-parameter-key = La chiave del partner.
embed-builder-values-key = quella che hai ricevuto

## Parameters of this page that could not be used

embed-builder-field-view = la vista
embed-builder-field-cluster = l’ambito
embed-builder-field-practice = la pratica
embed-builder-field-embed-lang = la lingua della vista
embed-builder-field-code = la forma del codice
embed-builder-field-width = la larghezza dell’anteprima
embed-builder-field-locked = le scelte bloccate
embed-builder-field-theme = i colori
embed-builder-field-background = lo sfondo
embed-builder-field-mode = l’interazione
embed-builder-field-version = la versione dei dati
