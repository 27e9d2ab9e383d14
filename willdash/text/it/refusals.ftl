# Quando il server non può, o non vuole, rispondere a una richiesta.

not-done-here-title = Operazione non prevista
not-done-here = A questo indirizzo si può soltanto leggere: non si può inviare, modificare o cancellare nulla.
too-large-title = Richiesta troppo grande
too-large = Quello che è stato inviato supera la dimensione ammessa. Riduci il testo o il file e riprova.
too-many-title = Troppe richieste dal tuo indirizzo
too-many = Dall’indirizzo da cui ti colleghi, che puoi avere in comune con altre persone, sono arrivate molte richieste. Aspetta qualche secondo e riprova.
busy-title = Il server è occupato
busy = In questo momento il server sta preparando altri file. Riprova fra mezzo minuto.
