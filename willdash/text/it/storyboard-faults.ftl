# Che cosa può essere sbagliato in una scaletta, e come rimediare.

storyboard-faulty = La scaletta ha { $count ->
    [one] un errore
   *[other] { $count } errori, il primo
}: { $say }. Rimedio: { $fix }.

## Il testo nel suo insieme

fault-too-long = il testo è più lungo di { $most } kB
fault-too-deep = elenchi e campi sono annidati su più di { $most } livelli
fault-second-document = comincia un secondo documento
fault-no-storyboard = il testo non è una scaletta
fault-further = altri errori oltre a questi: { $count }

## Che cosa il testo non può contenere

fault-sign = nel testo c’è un segno che non è ammesso
fault-sign-number = nel testo c’è un segno che non è ammesso (numero { $number })
fault-field-name = il nome di un campo non è una parola
fault-twice = «{ $name }» compare due volte
fault-alias = «*{ $name }» ripete quello che sta altrove
fault-anchor = un’ancora (&) dà un nome a una parte del testo
fault-tag = un’etichetta (!) dà un tipo a una parte del testo

## Dove la lettura si ferma

fault-colon = dentro un testo ci sono due punti seguiti da uno spazio, o il rientro della riga è sbagliato
fault-tab = c’è una tabulazione dove sono ammessi solo spazi
fault-indent = il rientro della riga non è uguale a quello delle righe vicine né maggiore, o le virgolette si chiudono troppo presto
fault-no-colon = a un campo mancano i due punti
fault-open-quote = le virgolette non vengono mai chiuse
fault-question-mark = c’è un punto interrogativo fra parentesi graffe o quadre
fault-comma = manca una virgola o una parentesi chiusa
fault-first-sign = un testo comincia con un segno che ha un significato proprio
fault-not-yaml = il testo non è YAML
fault-not-yaml-said = il testo non è YAML; chi lo legge riferisce, in inglese: «{ $said }»

## Dove si trova

fault-at = { $where }: { $what }
fault-scene = scena { $number }

## Campi

fault-unknown = { $name } non è fra i campi previsti
fault-missing = { $name } manca o non ha contenuto
fault-no-it = { $name } non ha il testo italiano
fault-no-en = { $name } non ha il testo inglese
fault-empty = { $name } non ha contenuto
fault-fewer = { $name } ha meno di { $least } voci
fault-more = { $name } ha più di { $most } voci: ne ha { $count }
fault-longer = { $name } ha più di { $most } caratteri: ne ha { $count }
fault-form = { $name } non ha la forma giusta
fault-form-given = { $name } è «{ $given }», che non ha la forma giusta
fault-not-permitted = { $name } è «{ $given }», che non è ammesso
fault-no-number = { $name } è «{ $given }», che non è un numero
fault-not-above = { $name } è «{ $given }», che non è maggiore di { $limit }
fault-not-at-most = { $name } è «{ $given }», che è più di { $limit }

## Che cosa non si può mostrare

fault-address = l’insieme è troppo lungo per un indirizzo
fault-no-indicator = l’indicatore «{ $given }» non c’è
fault-renamed = l’indicatore «{ $given }» ha ormai un altro codice
fault-withdrawn = l’indicatore «{ $given }» non è più pubblicato
fault-no-year = «{ $indicator }» non ha dati per l’anno { $given }
fault-no-city = la città «{ $given }» non c’è
fault-no-peers = il gruppo di confronto «{ $given }» non c’è
fault-no-benchmark = «{ $indicator }» non si può confrontare con «{ $given }»
fault-no-region = la regione «{ $given }» non c’è
fault-no-sense = «{ $given }» qui non ha senso
fault-no-panel = il quadro «{ $given }» non c’è
fault-no-cluster = «{ $indicator }» non appartiene a un ambito che abbia un quadro
fault-second-city = manca una seconda città, da confrontare con la prima
fault-which-practice = manca la pratica da mostrare
fault-no-practice = non c’è nessuna pratica «{ $given }»
fault-second-indicator = manca un secondo indicatore, da incrociare con il primo

## Rimedi

remedy-shorten-notes = accorcia le note, o fanne due scalette
remedy-keep-form = attieniti alla forma di una scaletta
remedy-one-document = tienine uno, senza righe di tre trattini
remedy-storyboard = scrivi id, title, description e scenes
remedy-further = correggi prima questi
remedy-remove = da togliere
remedy-unseen = togli i segni che non si vedono, e salva il file in UTF-8
remedy-field-name = scrivi il nome, i due punti e il valore
remedy-keep-one = tieni una sola delle due
remedy-write-out = scrivilo per esteso
remedy-anchor = toglila, e scrivi per esteso quello che si ripete
remedy-quote-or-align = metti il testo fra virgolette, o allinea la riga a quelle vicine
remedy-spaces = usa spazi per il rientro
remedy-align = allineala, e raddoppia le virgolette dentro un testo
remedy-colon = scrivi il nome, i due punti, uno spazio e il valore
remedy-close = chiudile
remedy-quote = metti il testo fra virgolette
remedy-add = aggiungi il segno che manca
remedy-yaml = controlla rientri, due punti e virgolette in questa riga e in quella prima
remedy-known = toglilo, o chiamalo con uno di questi nomi: { $known }
remedy-one-of = usa uno di questi valori: { $known }
remedy-fill = scrivi il contenuto
remedy-fill-field = compila «{ $name }»
remedy-more = scrivine altre
remedy-shorten = riduci il contenuto
remedy-id = scrivi lettere minuscole dalla a alla z, con un trattino fra le parole
remedy-digits = scrivi cifre, con un punto prima dei decimali
remedy-above = scrivi un numero maggiore di { $limit }
remedy-at-most = scrivi un numero non maggiore di { $limit }
remedy-two-languages = scrivi sotto «it: …» ed «en: …»
remedy-scenes = scrivi un elenco: un trattino e uno spazio prima del primo campo di ogni scena
remedy-scene = scrivi i campi di una scena
remedy-options = scrivi un elenco: un trattino e uno spazio prima di ogni risposta
remedy-shows = scrivi sotto i parametri con i loro valori, per esempio «indicator: quota_65»
remedy-question = scrivi sotto «asks» e «options»
remedy-text = scrivi un solo testo
remedy-address = scegli meno cose
remedy-copy = toglilo, o copialo da un indirizzo
remedy-indicator = usa il codice di un indicatore
remedy-successor = scrivi { $name }, o scegli un altro indicatore
remedy-indicator-alike = usa il codice di un indicatore, forse { $known }
remedy-cluster = indicane uno in «cluster»: { $known }
remedy-compare = indicala in «compare»
remedy-practice = indicala in «practice» con il suo codice, l’ultima parte dell’indirizzo della sua scheda
remedy-practice-alike = usa il codice di una pratica, forse { $known }
remedy-versus = indicalo in «versus»
