# Viste incorporate nelle pagine dei partner.

embed-table = Mostra tabella
embed-pickers = Scegli che cosa mostrare
embed-sources = Fonti
embed-source = Fonte: { $source }; dati acquisiti il { $date }.
embed-whole-map = Apri la mappa su { $site }
embed-whole-panel = Apri l’ambito su { $site }
embed-whole-table = Apri mappa e tabella su { $site }
embed-whole-trend = Apri l’indicatore su { $site }
embed-whole-spine = Apri il profilo della città su { $site }
embed-whole-rug = Apri il quadro su { $site }
embed-whole-indicator = Apri l’indicatore su { $site }
embed-whole-practice = Apri la pratica su { $site }
embed-new-window = (si apre in una nuova finestra)
embed-home = Vai a { $site }

embed-version = Dati fissati alla versione { $version }, acquisiti entro il { $date }.
embed-version-newest = È la versione più recente.
embed-version-newer = Esistono dati più recenti: mostrali.
embed-version-gone = La versione dei dati «{ $version }» non è conservata: mostriamo i dati attuali.
embed-version-unreadable = La versione dei dati «{ $version }» non è più leggibile: mostriamo i dati attuali.

embed-none-title = Questa vista non esiste
embed-none = L’indirizzo di questa vista incorporata non porta a nulla. Chi cura la pagina può correggerlo.
embed-broke-title = Qualcosa non ha funzionato
embed-broke = Al momento questa vista non si può mostrare. Riprova tra poco.

parameter-cluster = l’ambito
parameter-locked = le scelte bloccate
parameter-theme = i colori
parameter-background = lo sfondo
parameter-mode = la forma
parameter-version = la versione dei dati
notice-one_alone = «{ $given }» vale per un solo indicatore: qui il confronto è con { $used }.
embed-median = la mediana delle nove città
