# The links under a chart or a table.

downloads = Scarica:
downloads-csv-short = Scarica la tabella in CSV
downloads-xlsx-short = Scarica la tabella in XLSX
downloads-png-short = Scarica l’immagine in PNG
downloads-svg-short = Scarica l’immagine in SVG
downloads-csv = Scarica la tabella in CSV: { $about }
downloads-xlsx = Scarica la tabella in XLSX: { $about }
downloads-png = Scarica l’immagine in PNG: { $about }
downloads-svg = Scarica l’immagine in SVG: { $about }
