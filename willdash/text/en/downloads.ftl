# The links under a chart or a table.

downloads = Download:
downloads-csv-short = Download the table as CSV
downloads-xlsx-short = Download the table as XLSX
downloads-png-short = Download the picture as PNG
downloads-svg-short = Download the picture as SVG
downloads-csv = Download the table as CSV: { $about }
downloads-xlsx = Download the table as XLSX: { $about }
downloads-png = Download the picture as PNG: { $about }
downloads-svg = Download the picture as SVG: { $about }
