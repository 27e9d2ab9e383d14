# Il pacchetto da portare con sé: si apre da una cartella, senza server e senza rete.

pack-lead = Si apre da questa cartella, senza rete e senza server.
pack-language = In italiano
pack-stage = Apri il palco
pack-director = Apri la regia
pack-map = Apri la mappa libera
pack-how = Il palco va sullo schermo della sala; la regia, con note e tempi, resta davanti a chi presenta. Aperte nello stesso browser, le due finestre si muovono insieme. Il tasto ? elenca i comandi.
pack-holds = Che cosa contiene
pack-holds-scenes = { $count ->
    [one] Una scena
   *[other] { $count } scene
}, in italiano e in inglese, per ciascuna delle nove città e per tutti gli anni pubblicati.
pack-holds-map = La mappa libera delle nove città per gli indicatori e gli anni qui sotto, con frase, quadri, tabella, divari e andamento; il confronto è fra le nove, con la loro mediana.
pack-holds-not = Non contiene gli altri indicatori, i profili, i file da scaricare e il codice per seguire dal telefono: si trovano nel sito.
pack-indicators = Indicatori della mappa
pack-indicator = { $indicator }: { $years }
pack-sources = Fonti e licenze
pack-source = { $source }, edizione { $edition }, licenza { $licence }, acquisito il { $date }
pack-data = Versione dei dati { $version }, acquisiti fino al { $date }.
pack-no-script = Palco, regia e mappa hanno bisogno di JavaScript.
pack-back = Indice del pacchetto
pack-other = In English
pack-map-held = Mappa senza rete: nove città, gli indicatori e gli anni che gli elenchi propongono, mediana delle nove come riferimento. Il resto si trova nel sito.
pack-map-where = Pacchetto
pack-absent = Il pacchetto non contiene questa vista.
pack-broken = Questa scena non si legge: forse la copia della cartella è incompleta. Copiatela di nuovo per intero.
pack-alone = Il palco non risponde a questa finestra: in questo browser le due finestre non si muovono insieme. Guidate il palco dalla sua finestra, con gli stessi tasti.
