# La sala: palco, regia, telefoni, verbale.

live-no-session = Non c’è nessuna sala con questo codice. Controlla le lettere: sullo schermo sono scritte a gruppi di tre.
live-expired = La seduta è finita e il codice non vale più.
live-not-yours = Questa finestra non può guidare il palco: aprila dal pulsante di chi presenta.
live-not-asked = In questo momento la sala non risponde a questa domanda.
live-unfit = La scaletta non ha questa scena.
live-too-many = Troppe richieste in poco tempo: riprova fra poco.
live-halls-full = Ci sono già troppe sedute aperte: riprova più tardi.
live-keeping = Il server non riesce a salvare. Quello che è già salvato resta; riprova fra poco.
live-badly-asked = La richiesta non è scritta come dovrebbe.
live-no-script = Questa finestra ha bisogno di JavaScript. I dati si leggono anche senza, nelle pagine di willdash.

live-away = Il server non risponde: si riprova da soli. Quello che è sullo schermo resta.
live-unsaved = Non ancora salvato: i telefoni vedranno la scena appena il server risponde.
live-detour = Fuori scaletta: R riporta alla scena prevista.
live-answers-none = Ancora nessuna risposta
live-answers-total = Risposte: %s
live-answers = Risposte della sala
live-place = Scena %a di %b
live-answered = Grazie: la tua risposta è «%s». Finché la domanda è aperta puoi cambiarla.
live-answer-kept = La risposta non è ancora arrivata: si riprova da soli.
live-waiting = La sala sta per cominciare.
live-apart = La sala guarda %a, tu guardi %b.
live-blank-follow = La sala sta ascoltando chi parla.
live-no-notes = Nessuna nota per questa scena.
live-last = È l’ultima scena.
live-ask-open = Apri la domanda
live-ask-close = Chiudi la domanda
live-ask-away = Togli la domanda
live-popup = Il browser ha bloccato la nuova finestra: consenti le finestre a comparsa per questo sito.
live-end-sure = Chiudere la seduta e mostrare il verbale?

live-join-line = Seguite dal telefono: { $address }
live-join-how = Seguite dal telefono, nella vostra lingua
live-join-qr = Codice QR della pagina per seguire dal telefono
live-minutes-qr = Codice QR del verbale
live-code = Codice
live-blank = Schermo vuoto
live-end = Grazie
live-end-minutes = Scene, risposte e collegamenti sono nel verbale.
live-bar = Comandi del palco
live-help = Tasti
live-goto = Vai alla scena
live-close = Chiudi
live-windows = Finestre
live-commands = Comandi
live-clocks = Tempi
live-notes = Note per chi presenta
live-next = Poi
live-director-title = Regia: { $title }
live-open-stage = Apri il palco
live-remote = Guida da un altro dispositivo
live-remote-how = Inquadra il codice con il dispositivo da cui vuoi guidare il palco. Chi lo ha può guidare e leggere le note: non mostrarlo alla sala.
live-minutes = Verbale
live-clock-clock = Ora
live-clock-spent = Trascorso
live-clock-planned = Previsto
live-clock-scene-spent = Questa scena
live-clock-scene-planned = Prevista

live-key-next = scena seguente
live-key-previous = scena precedente
live-key-first = prima scena
live-key-last = ultima scena
live-key-goto = scegliere una scena
live-key-blank = schermo vuoto
live-key-join = codice per seguire dal telefono
live-key-ask = domanda alla sala: aprire, chiudere, togliere
live-key-bar = cambiare città o anno
live-key-plan = tornare alla scena come prevista
live-key-full = schermo intero
live-key-help = questo elenco

live-do-next = Avanti
live-do-previous = Indietro
live-do-blank = Schermo vuoto
live-do-join = Codice
live-do-ask = Domanda
live-do-plan = Come previsto
live-do-goto = Scene
live-do-full = Schermo intero
live-do-help = Tasti
live-do-end = Chiudi la seduta

live-your-city = Guarda la tua città
live-hall-city = quella della sala
live-back-to-hall = Torna alla sala
live-code-label = Codice scritto sullo schermo
live-code-go = Segui

live-follow-title = Segui dal telefono
live-follow-heading = Segui la plenaria
live-follow-lead = Scrivi il codice che si legge sullo schermo della sala. Non servono né nome né registrazione.
live-follow-description = Seguire una plenaria dal telefono, nella propria lingua, con il codice scritto sullo schermo della sala.
live-follow-unknown = Il codice «{ $code }» non apre nessuna sala: forse è scritto male, o la seduta è finita.

live-minutes-title = Verbale: { $title }
live-minutes-description = Le scene mostrate, con i collegamenti che riaprono le stesse viste, e le risposte della sala.
live-minutes-when = Seduta del { $date }, dati versione { $version }.
live-minutes-until = Questo verbale si può leggere fino al { $date }; poi viene cancellato: scaricalo se ti serve.
live-minutes-other-data = Nel frattempo i dati sono stati aggiornati: i collegamenti mostrano quelli nuovi (versione { $version }).
live-minutes-scenes = Scene
live-minutes-scene = Scena
live-minutes-link = Vista
live-minutes-answers = Risposte
live-minutes-question = Domanda
live-minutes-count = Risposte
live-minutes-share = Quota
live-minutes-none = Nessuna scena è stata ancora mostrata.
live-minutes-detour = fuori scaletta
live-minutes-total = { $count ->
    [one] Una persona ha risposto.
   *[other] Hanno risposto { $count } persone.
}
live-minutes-table = Verbale di «{ $title }»
live-minutes-private = Si contano le risposte, non chi risponde: nessun dato personale viene raccolto.
live-minutes-spent-words = { $minutes ->
    [0] { $seconds } s
   *[other] { $minutes } min { $seconds } s
}
live-minutes-title-column = Titolo
live-minutes-after-column = Dall’inizio (secondi)
live-minutes-spent-column = Durata (secondi)
live-minutes-answer-column = Risposta
live-minutes-after = dopo { $after }
live-minutes-for = per { $spent }
live-minutes-per-cent = { $number } %
live-minutes-download = il verbale

hall-unknown-title = Nessuna sala con questo codice
hall-unknown = Controlla le lettere: sullo schermo sono scritte a gruppi di tre. Se sono giuste, la seduta è stata chiusa da tempo e il verbale non è più conservato.
hall-over-title = La seduta è finita
hall-over = Il codice non vale più. Il verbale si legge ancora: chiedine l’indirizzo a chi ha presentato.
hall-away-title = Il server non riesce a leggere le sedute
hall-away = Quello che è salvato resta. Riprova fra poco.
hall-busy-title = Troppi codici sbagliati
hall-busy = Da questa rete sono arrivati molti codici sbagliati: riprova fra un minuto.
