# Quando arrivano più richieste di quante se ne possano servire.

crowd-title = Troppe richieste in questo momento
crowd = In questo momento arrivano più richieste di quante il servizio riesca a servirne in tempo. Aspetta qualche secondo e riprova.
crowd-again = Riprova
