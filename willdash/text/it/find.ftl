# The search of the site.

find = Cerca nel sito
find-label = Cerca città, indicatori e pagine
find-placeholder = Cerca…
find-go = Cerca
find-list = Suggerimenti
find-count = { $count ->
    [0] Nessun suggerimento
    [one] Un suggerimento
   *[other] { $count } suggerimenti, da scorrere con le frecce
}

find-title = Cerca
find-title-words = Risultati per «{ $words }»
find-description = Cerca città, indicatori, ambiti, pratiche e pagine di willdash.
find-lead = Scrivi una o più parole: il nome di una città, un tema, un servizio. Accenti ed errori di battitura non contano.
find-found = { $count ->
    [one] Un risultato.
   *[other] { $count } risultati.
}
find-some = Niente contiene tutte le parole cercate. Ecco che cosa ne contiene alcune.
find-none = Nessun risultato per «{ $words }».
find-meant = Forse cercavi:
find-none-more = Prova con una parola più generale, oppure guarda tutto:
find-none-all = il catalogo degli indicatori
find-examples = Ad esempio:
find-example-1 = nidi
find-example-2 = reddito
find-example-3 = anziani soli
find-example-4 = Reggio Emilia

find-kind-city = Città
find-kind-cluster = Ambiti
find-kind-indicator = Indicatori
find-kind-practice = Pratiche
find-kind-page = Pagine
find-kind-absent = Dati non disponibili per comune
find-one-city = Città
find-one-cluster = Ambito
find-one-indicator = Indicatore
find-one-practice = Pratica
find-one-page = Pagina
find-one-absent = Dato non disponibile
find-absent-none = Non c’è un dato vicino fra quelli mostrati
find-absent-nearest = Il dato più vicino: { $nearest }

## Pages that can be found

find-page-map = Mappa
find-page-map-more = Un indicatore nelle nove città, con pannelli e tabella
find-page-cities = Le nove città
find-page-cities-more = Il profilo di ogni città, ambito per ambito
find-page-clusters = Gli ambiti
find-page-clusters-more = Tutti gli indicatori di un ambito, città per città
find-page-versus = Confronto fra città
find-page-versus-more = Da due a quattro città fianco a fianco, e due indicatori in un grafico
find-page-plenary = Plenaria
find-page-plenary-more = Scalette da mostrare in una sala, con domande e note per chi presenta
find-page-data = Dati e catalogo degli indicatori
find-page-data-more = Definizioni, fonti, licenze e file da scaricare
find-page-practices = Pratiche
find-page-practices-more = Che cosa hanno fatto le nove città, con la fonte e gli indicatori prima, durante e dopo
find-page-trajectory = Traiettorie
find-page-trajectory-more = Dove porta la tendenza di un indicatore, e quanto dista una città da un riferimento: una lettura, non una previsione
find-page-method = Metodo
find-page-method-more = Come e perché si calcolano intervalli, confronti, graduatorie, tendenze e divari
find-page-embed = Incorpora nel tuo sito
find-page-embed-more = Mappe, tabelle e grafici nelle pagine di altri siti: anteprima e codice da copiare
find-page-api = API per chi sviluppa
find-page-api-more = Le stesse cifre per programmi: indirizzi, formati, esempi

## Other words for the same

find-also-map = cartina, carta geografica
find-also-cities = comuni, capoluoghi, profili
find-also-clusters = temi, argomenti, tabella
find-also-versus = paragone, differenze, correlazione, dispersione
find-also-data = open data, dati aperti, download, CSV, Excel, fonti
find-also-practices = buone pratiche, esperienze, progetti, soluzioni, interventi
find-also-trajectory = tendenza, proiezione, futuro, obiettivo
find-also-method = metodologia, statistica, qualità dei dati, note
find-also-embed = iframe, widget, inserire, embed, WordPress, oEmbed
find-also-api = sviluppatori, JSON, OpenAPI
find-also-bes_nido_utenti_comunali = asilo nido, asili nido
find-also-bes_mancata_partecipazione = disoccupati, inattivi
find-also-bes_mancata_part_giovanile = disoccupati, inattivi
find-also-bes_verde_urbano_capoluogo = parchi, giardini
find-also-bes_posti_letto = ospedale, sanità
find-also-bes_medici_specialisti = sanità, dottori
find-also-bes_posti_km_tpl_capoluogo = autobus, tram, mezzi pubblici
find-also-affluenza_camera = voto, votanti, elezioni
find-also-nonprofit_10k_2023 = associazioni, volontariato, Terzo settore
find-also-bes_patrimonio_museale = musei, cultura
find-also-bes_rete_ultraveloce = banda larga, fibra ottica
find-also-pop_totale = abitanti
find-also-bes_retribuzione_media = stipendi, salari
find-also-bes_furti_abitazione = sicurezza, criminalità, ladri
find-also-bes_rapine = sicurezza, criminalità
find-also-unemployment = disoccupati
find-also-older_alone = solitudine
find-also-home_care = ADI, SAD
find-also-residential = RSA, case di riposo
find-also-minimum_income = reddito di cittadinanza, assegno di inclusione
