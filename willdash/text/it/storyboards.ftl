# La plenaria: le scalette da mostrare in sala.

menu-plenary = Plenaria
plenary-title = Plenaria
plenary-heading = In plenaria
plenary-lead = Una scaletta porta una sala attraverso i dati, una domanda alla volta: chi presenta guida lo schermo, chi ascolta segue dal telefono e risponde con un tocco. Ogni scaletta si può anche leggere qui, senza una sala.
plenary-description = Scalette pronte per leggere i bisogni e le risposte delle nove città in una sala, con le note per chi presenta e le domande per chi ascolta.

plenary-storyboards = Le scalette
plenary-planned = { $scenes ->
    [one] Una scena
   *[other] { $scenes } scene
}, { $minutes ->
    [one] un minuto previsto
   *[other] { $minutes } minuti previsti
}
plenary-compose = Componi una scaletta
plenary-compose-more = con le viste che servono alla tua sala.
plenary-follow = Segui dal telefono
plenary-follow-more = Il codice è sullo schermo della sala. Non servono nome né registrazione.

plenary-how = Come funziona
plenary-step-choose = Scegli una scaletta e avviala: si apre la regia, con note, tempi e scena seguente.
plenary-step-stage = Dalla regia apri il palco e portalo sullo schermo della sala. Le cifre sono sempre quelle dei dati in uso, con anno, livello e fonte.
plenary-step-follow = Mostra il codice: chi è in sala segue dal telefono, guarda la propria città e risponde alle domande. Alla fine restano il verbale, i collegamenti e le risposte.

plenary-needs = Che cosa serve a chi presenta
plenary-need-computer = Un computer collegato allo schermo della sala, con un browser aggiornato e JavaScript attivo.
plenary-need-remote = Se si vuole, un secondo dispositivo per guidare il palco.
plenary-need-network = La rete: se per un momento manca, quello che è sullo schermo resta.
plenary-need-audience = A chi ascolta basta un telefono: non si installa nulla.

plenary-start = Avvia in sala
plenary-edit = Modifica una copia
plenary-download = Scarica la scaletta (JSON)
plenary-contents = Le scene
plenary-scene = Scena { $number }
plenary-minutes = { $count ->
    [one] un minuto previsto
   *[other] { $minutes } minuti previsti
}
plenary-same = Apri la vista della scena { $number }
plenary-question = Domanda alla sala:
plenary-notes = Note per chi presenta
