# Lo stato del servizio e, per chi lo amministra, le viste incorporate dai siti partner.

footer-status = Stato del servizio
status-title = Stato del servizio
status-description = Quali dati sono in linea, da quali fonti vengono, quando sono stati acquisiti e da quando il server è attivo.
status-heading = Stato del servizio
status-lead = Quali dati sono in linea, da quali fonti vengono e da quando questo server è attivo.
status-version = Versione dei dati
status-acquired = Acquisizione più recente
status-indicators = Indicatori
status-observations = Osservazioni
status-since = Server attivo dal
status-moment = { $date }, ore { $time } (tempo universale, UTC)
status-software = Programmi
status-sources = Fonti
status-sources-caption = Fonti dei dati, con edizione e data di acquisizione

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
