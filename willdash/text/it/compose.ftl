# The composer of storyboards, and the button that adds to them.

## The button on every page

compose-add-view = Aggiungi questa vista alla
compose-add-board = scaletta
compose-open = { $count ->
    [one] Apri la scaletta (una scena)
   *[other] Apri la scaletta ({ $count } scene)
}
compose-added = Aggiunta alla scaletta: «{ $title }».
compose-forbidden-add = Non si può aggiungere: questo browser non permette di conservare la scaletta. Consenti al sito di conservare dati, poi riprova.

## The page

compose-heading = Componi una scaletta
compose-lead = Metti in ordine le viste da mostrare in sala. La bozza resta in questo browser: nessuno la vede finché non la mandi tu.
compose-no-script = Per comporre una scaletta serve JavaScript: attivalo nel browser e ricarica la pagina.
compose-board = La scaletta
compose-board-name = Titolo della scaletta
compose-board-name-en = Titolo in inglese (facoltativo)
compose-board-name-it = Titolo in italiano (facoltativo)
compose-description = Di che cosa parla, in una frase
compose-description-en = La frase in inglese (facoltativa)
compose-description-it = La frase in italiano (facoltativa)
compose-other = In inglese
compose-both = Dove l’inglese resta vuoto valgono per tutte e due le lingue le parole italiane.
compose-scenes = Le scene
compose-none = La scaletta è ancora vuota. In ogni pagina con una mappa, un grafico o un confronto il pulsante «Aggiungi questa vista alla scaletta», in alto, porta qui quello che si vede.
compose-none-map = Comincia dalla mappa
compose-none-shipped = Oppure parti da una scaletta già pronta:
compose-add = Aggiungi una scena
compose-total = { $count ->
    [one] Una scena
   *[other] { $count } scene
}
compose-total-minutes = tempo previsto { $minutes } min

## A scene

compose-number = Scena { $place } di { $of }
compose-title = Titolo: la domanda che la scena pone alla sala
compose-title-en = Titolo in inglese (facoltativo)
compose-title-it = Titolo in italiano (facoltativo)
compose-view = Vista
compose-view-map = Mappa
compose-view-panel = Bisogni e risposte
compose-view-table = Tabella di confronto
compose-view-rug = Quadro dell’ambito
compose-view-spine = Profilo della città
compose-view-trend = Andamento negli anni
compose-view-scatter = Due indicatori
compose-view-versus = Città a confronto
compose-view-practice = Una pratica
compose-minutes = Minuti previsti
compose-indicator = Indicatore
compose-usual = quello iniziale
compose-city = Città
compose-year = Anno
compose-latest = il più recente
compose-latest-year = il più recente ({ $year })
compose-cluster = Ambito
compose-cluster-own = quello dell’indicatore
compose-practice = Pratica
compose-practice-none = scegli una pratica
compose-versus = Secondo indicatore
compose-versus-own = quello proposto
compose-compare = Città da mettere a confronto (da due a quattro)
compose-gone = { $title } (non più disponibile)
compose-words = Frase, note e inglese
compose-sentence = Frase sotto il titolo (facoltativa)
compose-sentence-en = Frase in inglese (facoltativa)
compose-sentence-it = Frase in italiano (facoltativa)
compose-notes = Note per chi presenta (facoltative): la sala non le vede
compose-notes-en = Note in inglese (facoltative)
compose-notes-it = Note in italiano (facoltative)
compose-question = Domanda alla sala
compose-question-add = Aggiungi una domanda
compose-question-remove = Togli la domanda
compose-asks = Domanda, a cui si risponde con un tocco
compose-asks-en = Domanda in inglese (facoltativa)
compose-asks-it = Domanda in italiano (facoltativa)
compose-options = Risposte (da due a nove)
compose-option = Risposta
compose-option-en = In inglese (facoltativa)
compose-option-it = In italiano (facoltativa)
compose-option-add = Aggiungi una risposta
compose-option-remove = Togli
compose-up = Su
compose-down = Giù
compose-duplicate = Duplica
compose-remove = Elimina
compose-preview = Anteprima: { $title }
compose-preview-wait = L’anteprima sta arrivando…
compose-preview-none = L’anteprima non si può mostrare ora: il server non risponde o la vista non esiste. La scena resta nella scaletta.

## What can be done

compose-tools = Azioni sulla scaletta
compose-undo = Annulla
compose-start = Avvia in sala
compose-copy = Copia il link
compose-download = Scarica il file
compose-load = Carica un file
compose-clear = Svuota
compose-ask-title = { $count ->
    [one] Sostituire la tua bozza, che ha una scena?
   *[other] Sostituire la tua bozza, che ha { $count } scene?
}
compose-ask-more = Quella che stai aprendo prende il suo posto. Con «Annulla» si torna alla bozza di prima.
compose-ask-replace = Sostituisci
compose-ask-keep = Tieni la mia
compose-unread = Di una bozza conservata in questo browser una parte non si legge più. Puoi scaricarla com’era, prima di toglierla.
compose-unread-save = Scarica com’era
compose-unread-drop = Togli questo avviso

## What is said

compose-moved = Scena spostata: ora è la { $place } di { $of }.
compose-removed = Scena eliminata: «{ $title }».
compose-duplicated = Scena duplicata: «{ $title }».
compose-option-added = Risposta aggiunta.
compose-option-removed = Risposta tolta.
compose-question-added = Domanda aggiunta: scrivi la domanda e almeno due risposte.
compose-question-removed = Domanda tolta.
compose-cleared = La bozza è stata svuotata.
compose-replaced = La bozza è stata sostituita.
compose-former = Si può ancora tornare a com’era prima.
compose-undone = Fatto: è tornata la bozza di prima.
compose-loaded = Aperta: «{ $title }».
compose-downloaded = Scaricato: { $title }.
compose-copied = Link copiato. Contiene tutta la scaletta: chi lo apre ne riceve una copia.
compose-copy-failed = Il browser non permette di copiare: il link è ora nella barra degli indirizzi, da dove si può copiare a mano.
compose-link-broken = Questo link non si legge: è stato tagliato o cambiato per strada. Fattelo mandare di nuovo.
compose-no-shipped = Questa scaletta non c’è. L’indirizzo può essere vecchio.
compose-checking = Controllo in corso…
compose-offline = Il controllo non è riuscito: il server non risponde. La bozza è al sicuro in questo browser; riprova fra poco.
compose-refused = Il file «{ $title }» non è stato caricato. Ecco che cosa correggere:
compose-taken = Il file «{ $title }» è stato aperto, ma così non si può mostrare. Ecco che cosa correggere:
compose-problem = Riga { $line }: { $say }. Rimedio: { $fix }.
compose-problem-whole = { $say }. Rimedio: { $fix }.
compose-full = Lo spazio che il browser dà a questo sito è pieno: le ultime modifiche non sono conservate. Scarica il file prima di chiudere la pagina.
compose-forbidden = Questo browser non permette di conservare la bozza: chiudendo la pagina va persa. Scarica il file o copia il link.
compose-most = La scaletta ha già 40 scene, più di quante ne può avere. Eliminane una per fare posto.
compose-too-large = Il file è più grande di 64 kB: non può essere una scaletta, o le note sono troppo lunghe.
compose-lacking = { $count ->
    [one] Prima di andare in sala manca ancora una cosa.
   *[other] Prima di andare in sala mancano ancora { $count } cose.
}
compose-lack-board-title = Scrivi il titolo della scaletta.
compose-lack-description = Scrivi in una frase di che cosa parla.
compose-lack-scenes = Aggiungi almeno una scena.
compose-lack-scene-title = Scrivi il titolo della scena.
compose-lack-minutes = Scrivi quanti minuti prevedi, da mezzo a 60.
compose-lack-asks = Scrivi la domanda, o toglila.
compose-lack-options = Scrivi da due a nove risposte, nessuna vuota.

## What the check answers to a wrong request

compose-refused-413 = Quello che hai mandato è più grande di 64 kB: accorcia le note.
compose-refused-415 = Si controlla solo testo: un file .json o .yml.
compose-refused-422 = Quello che hai mandato non è il testo di una scaletta.
compose-too-many = Troppi controlli in poco tempo: riprova fra qualche secondo.
