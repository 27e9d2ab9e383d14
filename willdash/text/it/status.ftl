# Lo stato del servizio e, per chi lo amministra, le viste incorporate dai siti partner.

footer-status = Stato del servizio
status-title = Stato del servizio
status-description = Che cosa funziona adesso, quali dati sono in linea, da quali fonti vengono, quando sono stati acquisiti e da quando il server è attivo.
status-heading = Stato del servizio
status-lead = Che cosa funziona adesso, quali dati sono in linea, da quali fonti vengono e da quando questo server è attivo.
status-version = Versione dei dati
status-acquired = Acquisizione più recente
status-indicators = Indicatori
status-observations = Osservazioni
status-since = Server attivo dal
status-moment = { $date }, ore { $time } (tempo universale, UTC)
status-software = Programmi
status-sources = Fonti
status-sources-caption = Fonti dei dati, con edizione, anni dei dati, licenza e data di acquisizione

## Che cosa funziona adesso

status-parts = Che cosa funziona adesso
status-checked = Ultimo controllo:
status-word-ok = Funziona
status-word-slow = Risponde in ritardo
status-word-away = Non disponibile
status-part-pages = Pagine, grafici e dati da scaricare
status-pages-ok = I dati delle nove città sono nella memoria del server.
status-part-database = Dati di tutti i comuni italiani
status-database-ok = L’archivio risponde.
status-database-slow = L’archivio impiega più di un secondo a rispondere: le pagine su tutti i comuni possono farsi attendere o non aprirsi. Le altre pagine funzionano.
status-database-away = L’archivio non risponde: le pagine su tutti i comuni per ora non mostrano cifre. Le altre pagine funzionano.
status-part-live = Plenarie dal vivo
status-live-ok = Si possono avviare, guidare e seguire.
status-sessions = { $sessions ->
    [0] Nessuna è in corso.
    [one] Una è in corso.
   *[other] In corso: { $sessions }.
}
status-live-slow = Ciò che le conserva impiega più di un secondo a rispondere: avviarle, guidarle e seguirle può richiedere tempo o non riuscire. Quello che è già registrato resta.
status-live-away = Per ora non si possono avviare, guidare né seguire; non si possono caricare dati. Quello che è già registrato resta, e le plenarie riprendono da dove erano. Le altre pagine funzionano.
status-part-state = Registrazione di ciò che il server riceve
status-state-ok = Il server può scrivere sul proprio disco.
status-state-slow = Il disco impiega più di un secondo a rispondere: i caricamenti possono richiedere tempo o non riuscire.
status-state-away = Il server non può scrivere sul proprio disco: per ora non si possono caricare dati. Le pagine si leggono come sempre.
status-served = Che cosa è in linea
status-uptime-days = da { $number } giorni
status-uptime-hours = da { $number } ore
status-uptime-minutes = da { $number } minuti
status-uptime-now = da meno di due minuti
status-years = Anni dei dati
status-no-years = Nessuna cifra

## Per chi amministra il server

status-partners = Viste incorporate dai siti partner
status-counted = Si contano le risposte che questo server dà a chi apre una vista incorporata, per giorno, partner, vista e argomento. I conteggi restano { $days } giorni; i più recenti possono arrivare con qualche secondo di ritardo.
status-not-counted = Non si contano le copie che i browser e i server intermedi (proxy) conservano per breve tempo: le letture effettive sono quindi di più. Di chi legge non si conserva nulla: né l’indirizzo, né la pagina di provenienza, né il browser, né altri dati personali. Non ci sono cookie.
status-asked = Quante volte è stata richiesta ogni vista
status-faults = Errori e correzioni
status-what = Partner e vista
status-what-fault = Partner ed errore
status-days = Ultimi { $days } giorni
status-nothing-asked = Negli ultimi { $days } giorni nessuno ha richiesto viste incorporate.
status-no-faults = Negli ultimi { $days } giorni non ci sono stati né errori né correzioni.
status-no-key = Senza chiave
status-unknown-key = Chiave non riconosciuta
status-no-view = Nessuna vista
status-seen = { $view }: { $subject }
status-fault = { $outcome } ({ $seen })
status-link-refused = Il collegamento non vale: è scaduto, non è completo oppure viene da un altro server. In questa pagina trovi quello che vedono tutti.
status-link-anew = Chi amministra il server ne crea uno nuovo con il comando
status-away = In questo momento non è possibile leggere i conteggi. Il motivo è scritto nel registro (log) del server. Riprova più tardi.


status-outcome-corrected = Una parte dell’indirizzo non è utilizzabile
status-outcome-replaced = L’indicatore non è più pubblicato
status-outcome-version-gone = La versione dei dati non c’è più
status-outcome-not-found = La pagina non esiste
status-outcome-refused = Richiesta non accettata
status-outcome-failed = Errore del server
status-outcome-key-unknown = Chiave non riconosciuta
status-outcome-key-unchecked = Chiave non verificabile in quel momento
