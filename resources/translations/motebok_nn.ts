<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn_NO" sourcelanguage="en_GB">
<context>
    <name>CellName</name>
    <message>
        <source>Item without a number, row %1</source>
        <translation>Sak utan nummer, rad %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Deltakar %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <translation>Rad %1, kolonne %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tittel</translation>
    </message>
    <message>
        <source>Label of a fact</source>
        <translation>Namn på opplysning</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Overskrift på del</translation>
    </message>
    <message>
        <source>Column label %1</source>
        <translation>Kolonnenamn %1</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Fri tekst</translation>
    </message>
    <message>
        <source>Closing line</source>
        <translation>Sluttlinje</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An option of “%1” lacks its value.</source>
        <translation>Eit val til «%1» manglar verdi.</translation>
    </message>
    <message>
        <source>“%1” does not know the option “%2”.</source>
        <translation>«%1» har ikkje valet «%2».</translation>
    </message>
    <message>
        <source>“%1” takes one meeting: an id, the start of one, or “latest”.</source>
        <translation>«%1» tek eitt møte: ein ID, starten på ein, eller «latest».</translation>
    </message>
    <message>
        <source>“import” takes one file or more.</source>
        <translation>«import» tek éi eller fleire filer.</translation>
    </message>
    <message>
        <source>“list” takes no names: “%1”.</source>
        <translation>«list» tek ingen namn: «%1».</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are html, pdf, txt and json.</source>
        <translation>Formatet «%1» finst ikkje; vel mellom html, pdf, txt og json.</translation>
    </message>
    <message>
        <source>“export” needs --format: html, pdf, txt, json, or more of them with commas.</source>
        <translation>«export» treng --format: html, pdf, txt, json, eller fleire av dei med komma mellom.</translation>
    </message>
    <message>
        <source>“export” needs --to with a folder.</source>
        <translation>«export» treng --to med ei mappe.</translation>
    </message>
    <message>
        <source>“new” needs --title with a title, in quotes if it has blanks.</source>
        <translation>«new» treng --title med ein tittel, i hermeteikn om han har mellomrom.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-11-22 or 22.11.2026.</source>
        <translation>«%1» er ingen dato; skriv han som 2026-11-22 eller 22.11.2026.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “motebok --help” tells which there are.</source>
        <translation>Kommandoen «%1» finst ikkje. «motebok --help» viser kva som finst.</translation>
    </message>
    <message>
        <source>--book needs the name of a file.</source>
        <translation>--book treng namnet på ei fil.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “motebok --help” tells which there are.</source>
        <translation>Valet «%1» finst ikkje her. «motebok --help» viser kva som finst.</translation>
    </message>
    <message>
        <source>motebok [--book FILE]                    open the window
motebok import FILE… [--group GROUP]     bring in minutes; prints id and title
motebok list [--deleted] [--json]        id, date, group, title, status
motebok show MEETING [--json]            the minutes as text
motebok export MEETING --format html,pdf,txt,json --to FOLDER [--force]
motebok new --title TITLE [--group GROUP] [--date DATE] [--place PLACE]
motebok delete MEETING                   to Deleted
motebok restore ID                       back from there

MEETING is an id, a start of one that is enough, or “latest”. --book FILE can stand anywhere.
Exit code: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>motebok [--book FIL]                     opnar vindauget
motebok import FIL… [--group GRUPPE]     hentar inn referat; skriv ID og tittel
motebok list [--deleted] [--json]        ID, dato, gruppe, tittel, status
motebok show MØTE [--json]               viser referatet som tekst
motebok export MØTE --format html,pdf,txt,json --to MAPPE [--force]
motebok new --title TITTEL [--group GRUPPE] [--date DATO] [--place STAD]
motebok delete MØTE                      legg møtet i Sletta
motebok restore ID                       hentar det tilbake derifrå

MØTE er ein ID, ein start som er lang nok til å skilja han ut, eller «latest» (det siste møtet).
--book FIL kan stå kvar som helst.
Sluttkode: 0 ferdig, 1 mislukka, 2 feil bruk.
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There was a meeting with this id and other content; this one came in as a copy.</source>
        <translation>Det fanst alt eit møte med same ID og anna innhald; dette er henta inn som ein kopi.</translation>
    </message>
    <message>
        <source>There was no group “%1”; it is made.</source>
        <translation>Gruppa «%1» fanst ikkje, og er no laga.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Svaret kunne ikkje skrivast til standard ut.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped; no file was written, and the meeting is as it was.</source>
        <translation>Eksporten vart stoppa. Inga fil er skriven, og møtet er som før.</translation>
    </message>
    <message>
        <source>There is no room left for the folder %1, so nothing was exported; free some space or choose another place. The meeting itself is safe.</source>
        <translation>Det er ikkje plass til mappa %1, så ingenting er eksportert. Frigjer plass, eller vel ein annan stad. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1, so nothing was exported; choose another folder. The meeting itself is safe.</source>
        <translation>Du har ikkje lov til å skriva i mappa %1, så ingenting er eksportert. Vel ei anna mappe. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so nothing was exported; choose another folder. The meeting itself is safe.</source>
        <translation>Mappa %1 kunne ikkje lagast, så ingenting er eksportert. Vel ei anna mappe. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>There is no room left for %1, so it was not written; free some space or choose another place. The meeting itself is safe.</source>
        <translation>Det er ikkje plass til %1, så fila er ikkje skriven. Frigjer plass, eller vel ein annan stad. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>You may not write %1, so it is as it was; choose another folder or another name. The meeting itself is safe.</source>
        <translation>Du har ikkje lov til å skriva %1, så fila er ikkje endra. Vel ei anna mappe eller eit anna namn. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>%1 could not be written, so it is as it was; try again or choose another place. The meeting itself is safe.</source>
        <translation>%1 kunne ikkje skrivast, så fila er ikkje endra. Prøv på nytt, eller vel ein annan stad. Sjølve møtet er trygt.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder, so nothing was exported; choose a folder.</source>
        <translation>%1 er ei fil, ikkje ei mappe, så ingenting er eksportert. Vel ei mappe.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is; nothing was exported. Choose another folder, or say that it may be replaced.</source>
        <translation>%1 finst alt og er ikkje endra; ingenting er eksportert. Vel ei anna mappe, eller sei frå at fila kan bytast ut.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is; nothing was exported. Choose another name.</source>
        <translation>%1 er inga vanleg fil og er ikkje endra; ingenting er eksportert. Vel eit anna namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file, so nothing was exported; choose another name.</source>
        <translation>«%1» kan ikkje vera namn på ei fil, så ingenting er eksportert. Vel eit anna namn.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Hand out the minutes</source>
        <translation>Eksporter referatet</translation>
    </message>
    <message>
        <source>&amp;PDF, for reading and archiving</source>
        <translation>&amp;PDF, til lesing og arkiv</translation>
    </message>
    <message>
        <source>&amp;HTML, a web page in one file</source>
        <translation>&amp;HTML, ei nettside i éi fil</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Rein &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;JSON, the whole meeting for another Møtebok</source>
        <translation>&amp;JSON, heile møtet til ei anna møtebok</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Mappe:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Bla gjennom …</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Namn:</translation>
    </message>
    <message>
        <source>&amp;Language of the minutes:</source>
        <translation>&amp;Målform i referata:</translation>
    </message>
    <message>
        <source>Usual &amp;place:</source>
        <translation>&amp;Vanleg stad:</translation>
    </message>
    <message>
        <source>Nu&amp;mbering:</source>
        <translation>Nu&amp;mmerering:</translation>
    </message>
    <message>
        <source>Text &amp;before the number:</source>
        <translation>Tekst f&amp;øre nummeret:</translation>
    </message>
    <message>
        <source>Present is &amp;written:</source>
        <translation>&amp;Til stades blir skrive:</translation>
    </message>
    <message>
        <source>Absent is w&amp;ritten:</source>
        <translation>&amp;Fråverande blir skrive:</translation>
    </message>
    <message>
        <source>Partl&amp;y present is written:</source>
        <translation>&amp;Delvis til stades blir skrive:</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is a Word or office file, which cannot be read yet; open it there, copy the minutes into a text file, and bring that in.</source>
        <translation>Dette er ei fil frå Word eller ein annan kontorpakke, og slike kan ikkje lesast enno. Opna ho der, kopier referatet til ei tekstfil, og hent inn tekstfila.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read; copy the minutes out of it into a text file, and bring that in.</source>
        <translation>Dette er ei PDF-fil, og slike kan ikkje lesast. Kopier referatet derifrå til ei tekstfil, og hent inn tekstfila.</translation>
    </message>
    <message>
        <source>Some letters in the file are damaged and show as “�”.</source>
        <translation>Nokre teikn i fila er øydelagde og blir viste som «�».</translation>
    </message>
    <message>
        <source>The file is not text, so there are no minutes to read in it.</source>
        <translation>Fila er inga tekstfil, så det er ikkje noko referat å lesa i ho.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; see that æ, ø and å are right.</source>
        <translation>Fila er ikkje UTF-8 og vart lesen som Windows-1252; sjå etter at æ, ø og å er rette.</translation>
    </message>
    <message>
        <source>The file is empty, so there are no minutes to read in it.</source>
        <translation>Fila er tom, så det er ikkje noko referat å lesa i ho.</translation>
    </message>
    <message>
        <source>The file is too large for minutes; nothing was brought in.</source>
        <translation>Fila er for stor til å vera eit referat; ingenting er henta inn.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file with minutes.</source>
        <translation>«%1» er ei mappe; vel ei fil med eit referat.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was brought in.</source>
        <translation>Fila «%1» finst ikkje; ingenting er henta inn.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was brought in.</source>
        <translation>Fila «%1» kan ikkje lesast; ingenting er henta inn.</translation>
    </message>
    <message>
        <source>Reading the file “%1” failed; nothing was brought in.</source>
        <translation>Noko gjekk gale då fila «%1» skulle lesast; ingenting er henta inn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>The item “%1”</source>
        <translation>Saka «%1»</translation>
    </message>
    <message>
        <source>%1: the topic was missing from its column (line %2), so the bold paragraph before the minutes became the topic.</source>
        <translation>%1: Temaet mangla i kolonnen sin (linje %2), så det feite avsnittet framfor referatet vart tema.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has no topic.</source>
        <translation>%1: Rada i linje %2 har ikkje noko tema.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has three cells, read as topic, minutes and conclusion of an item without a number.</source>
        <translation>%1: Rada i linje %2 har tre celler, lesne som tema, referat og konklusjon i ei sak utan nummer.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has neither number nor topic, and there is no item above it.</source>
        <translation>%1: Rada i linje %2 har verken nummer eller tema, og det står inga sak over ho.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has fewer cells than the header; see that the words are in the right columns.</source>
        <translation>%1: Rada i linje %2 har færre celler enn tabellhovudet; sjå etter at teksten står i rett kolonne.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 goes on with it; a sentence that was cut was put together again.</source>
        <translation>%1: Rada i linje %2 held fram med saka; ei oppdelt setning er sett saman att.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 goes on with it, in new paragraphs.</source>
        <translation>%1: Rada i linje %2 held fram med saka, i nye avsnitt.</translation>
    </message>
    <message>
        <source>The minutes have no title; give them one.</source>
        <translation>Referatet manglar tittel; skriv ein.</translation>
    </message>
    <message>
        <source>The first line became the title.</source>
        <translation>Den første linja vart tittel.</translation>
    </message>
    <message>
        <source>Line %1 stood before a table and now stands among the closing lines.</source>
        <translation>Linje %1 stod framfor ein tabell og står no mellom sluttlinjene.</translation>
    </message>
    <message>
        <source>Line %1 is neither fact, table nor closing line; it is kept as free text.</source>
        <translation>Linje %1 er verken opplysning, tabell eller sluttlinje, og står som fri tekst.</translation>
    </message>
    <message>
        <source>Line %1 goes on with the table of items above it.</source>
        <translation>Linje %1 held fram med sakstabellen over.</translation>
    </message>
    <message>
        <source>Line %1 repeats the header row after a page break and was left out.</source>
        <translation>Linje %1 gjentek tabellhovudet etter eit sideskift og er ikkje teken med.</translation>
    </message>
    <message>
        <source>Line %1 (“%2”) stood inside a table and now stands after it.</source>
        <translation>Linje %1 («%2») stod inne i ein tabell og står no etter han.</translation>
    </message>
    <message>
        <source>The table in line %1 is neither of items nor of participants; it is kept as it is.</source>
        <translation>Tabellen i linje %1 har verken saker eller deltakarar, og står slik han var.</translation>
    </message>
    <message>
        <source>No date of the meeting was found.</source>
        <translation>Fann ingen møtedato.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not tell whether somebody was present.</source>
        <translation>Linje %1: «%2» seier ikkje om nokon var til stades.</translation>
    </message>
    <message>
        <source>Line %1: the row has fewer cells than the header; see that the words are in the right columns.</source>
        <translation>Linje %1: Rada har færre celler enn tabellhovudet; sjå etter at teksten står i rett kolonne.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no group “%1” in this book; the meeting stands without a group.</source>
        <translation>Gruppa «%1» finst ikkje i denne møteboka; møtet står utan gruppe.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>must be an object</source>
        <translation>må vera eit objekt</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>må vera ein tekst</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>må vera eit heiltal frå %1 til %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må vera true eller false</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manglar</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>«%1» er brukt to gonger</translation>
    </message>
    <message>
        <source>an id holds no spaces or control characters</source>
        <translation>ein ID kan ikkje ha mellomrom eller styreteikn</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» er ingen av %2</translation>
    </message>
    <message>
        <source>must be a date like 2026-10-27</source>
        <translation>må vera ein dato som 2026-10-27</translation>
    </message>
    <message>
        <source>must be a time like 09:00</source>
        <translation>må vera eit klokkeslett som 09:00</translation>
    </message>
    <message>
        <source>must be a moment like 2026-10-27T09:00:00.000Z</source>
        <translation>må vera eit tidspunkt som 2026-10-27T09:00:00.000Z</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>er ukjent her</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>må vera ei liste</translation>
    </message>
    <message>
        <source>is not the XHTML Møtebok writes (%1)</source>
        <translation>er ikkje slik XHTML som Møtebok skriv (%1)</translation>
    </message>
    <message>
        <source>all rows must have the same number of cells</source>
        <translation>alle radene må ha like mange celler</translation>
    </message>
    <message>
        <source>This is not a meeting in Møtebok&apos;s JSON form (%1), so nothing was brought in; correct the file or get a new copy of it.</source>
        <translation>Dette er ikkje eit møte i JSON-forma til Møtebok (%1), så ingenting er henta inn. Rett fila, eller skaff ein ny kopi.</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>byte %1: %2</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>må vera «%1»</translation>
    </message>
    <message>
        <source>The meeting was written by a newer Møtebok, so nothing was brought in; update Møtebok, or ask for another form of the file.</source>
        <translation>Møtet er skrive med ein nyare versjon av Møtebok, så ingenting er henta inn. Oppdater Møtebok, eller be om fila i ei anna form.</translation>
    </message>
    <message>
        <source>a key is written twice in the same object</source>
        <translation>ein nøkkel står to gonger i same objekt</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lenkje</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Tekst:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>https://… or name@example.no</source>
        <translation>https://… eller namn@example.no</translation>
    </message>
</context>
<context>
    <name>MinuteBook</name>
    <message>
        <source>The disk is full, so the last changes are not stored in the minute book; make room on the disk and try again.</source>
        <translation>Disken er full, så dei siste endringane er ikkje lagra i møteboka. Rydd plass på disken, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Another program is holding the minute book, so the last changes are not stored yet; close the other program, or try again in a moment.</source>
        <translation>Eit anna program held på møteboka, så dei siste endringane er ikkje lagra enno. Lukk det andre programmet, eller prøv på nytt om litt.</translation>
    </message>
    <message>
        <source>The file is damaged or is no Møtebok minute book, and is left just as it is; open another book, or a backup of this one.</source>
        <translation>Fila er skadd eller er inga møtebok, og er ikkje endra. Opna ei anna møtebok, eller ein tryggingskopi av denne.</translation>
    </message>
    <message>
        <source>The minute book was written by a newer Møtebok, and is left just as it is; update Møtebok to open it.</source>
        <translation>Møteboka er skriven med ein nyare versjon av Møtebok, og er ikkje endra. Oppdater Møtebok, så kan du opna ho.</translation>
    </message>
    <message>
        <source>The minute book cannot be written to, so changes are not stored; get the right to write to the file and its folder, or open another book.</source>
        <translation>Det går ikkje å skriva til møteboka, så endringane blir ikkje lagra. Skaff deg skrivetilgang til fila og mappa ho ligg i, eller opna ei anna møtebok.</translation>
    </message>
    <message>
        <source>What was to be stored contradicts itself, so it is not stored; undo the last change, and report the error.</source>
        <translation>Det som skulle lagrast, heng ikkje saman, så det er ikkje lagra. Angra den siste endringa, og meld frå om feilen.</translation>
    </message>
    <message>
        <source>The minute book could not be read or written, so the last changes may not be stored; see that the disk is there and not full, and try again.</source>
        <translation>Møteboka kunne ikkje lesast eller skrivast, så dei siste endringane er kanskje ikkje lagra. Sjå etter at disken er på plass og ikkje full, og prøv på nytt.</translation>
    </message>
    <message>
        <source>“%1” is a folder, so there is no minute book to open; name a file.</source>
        <translation>«%1» er ei mappe, så der er inga møtebok å opna. Skriv namnet på ei fil.</translation>
    </message>
    <message>
        <source>You may not read the minute book “%1”, and it is left just as it is; get the right to read the file, or open another book.</source>
        <translation>Du har ikkje lov til å lesa møteboka «%1», og ho er ikkje endra. Skaff deg lesetilgang til fila, eller opna ei anna møtebok.</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in the minute book; look in the list of meetings.</source>
        <translation>Møtet «%1» finst ikkje i møteboka; sjå i møtelista.</translation>
    </message>
    <message>
        <source>More than one meeting begins with “%1”; write more of the id.</source>
        <translation>Fleire møte byrjar på «%1»; skriv meir av ID-en.</translation>
    </message>
    <message>
        <source>The minute book could not be brought up to date with this Møtebok, and is as it was; use the Møtebok you had, and report the error.</source>
        <translation>Møteboka kunne ikkje førast over til denne versjonen av Møtebok, og er som før. Bruk den versjonen du hadde, og meld frå om feilen.</translation>
    </message>
    <message>
        <source>The meeting has been changed in another window meanwhile, so these changes are not stored; keep both, or save a copy elsewhere.</source>
        <translation>Møtet er endra i eit anna vindauge imens, så desse endringane er ikkje lagra; ta vare på begge, eller lagra ein kopi ein annan stad.</translation>
    </message>
</context>
<context>
    <name>NewMeetingDialog</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>&amp;Group:</source>
        <translation>&amp;Gruppe:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Tittel:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Dato:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Stad:</translation>
    </message>
    <message>
        <source>Teams, the council chamber …</source>
        <translation>Teams, kommunestyresalen …</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF was stopped before it was finished; nothing was written.</source>
        <translation>PDF-en vart stoppa før han var ferdig; ingenting er skrive.</translation>
    </message>
    <message>
        <source>No font on this machine can print these characters: %1. In the PDF they are shown as �, but can still be searched, copied and read aloud; install a font that has them to see them.</source>
        <translation>Inga skrift på denne maskina har desse teikna: %1. I PDF-en blir dei viste som �, men dei kan framleis finnast med søk, kopierast og lesast høgt. Installer ei skrift som har dei, om dei skal visast rett.</translation>
    </message>
    <message>
        <source>No font that may be put into a PDF was found, so none was made; install the Noto Sans fonts, or export as HTML.</source>
        <translation>Fann inga skrift som kan leggjast inn i ein PDF, så det vart ingen PDF. Installer Noto Sans, eller eksporter som HTML.</translation>
    </message>
    <message>
        <source>The PDF could not be made; your text is untouched. Export it as HTML instead.</source>
        <translation>PDF-en kunne ikkje lagast; teksten din er som før. Eksporter som HTML i staden.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Møtebok</source>
        <translation>Møtebok</translation>
    </message>
    <message>
        <source>Minutes (*.txt *.json);;All files (*)</source>
        <translation>Referat (*.txt *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>What you wrote last is not saved.</source>
        <translation>Det siste du skreiv, er ikkje lagra.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagra ein kopi …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Lukk utan å lagra</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>A piece of text is not in the form Møtebok stores; it is left as it was.</source>
        <translation>Eit stykke tekst har ikkje den forma Møtebok lagrar; det er ikkje endra.</translation>
    </message>
</context>
<context>
    <name>Sanitizer</name>
    <message>
        <source>Broken HTML was repaired; see that bold text, links and lists are as they should be.</source>
        <translation>Øydelagd HTML er reparert; sjå etter at feit skrift, lenkjer og lister er som dei skal.</translation>
    </message>
    <message>
        <source>The HTML was nested too deep to follow; the innermost formatting was left out.</source>
        <translation>HTML-koden har for mange nivå; den inste formateringa er ikkje teken med.</translation>
    </message>
    <message>
        <source>Struck-out text came in as ordinary text.</source>
        <translation>Overstroken tekst kom inn som vanleg tekst.</translation>
    </message>
    <message>
        <source>A script was left out.</source>
        <translation>Eit skript er ikkje teke med.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a text to stand for them were left out.</source>
        <translation>
            <numerusform>%n bilete utan alternativ tekst er ikkje teke med.</numerusform>
            <numerusform>%n bilete utan alternativ tekst er ikkje tekne med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to an unsafe place became ordinary text.</source>
        <translation>
            <numerusform>%n lenkje til ein utrygg stad vart vanleg tekst.</numerusform>
            <numerusform>%n lenkjer til utrygge stader vart vanleg tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines with typed dashes or numbers became a list.</source>
        <translation>Linjer med strek eller tal framfor vart ei liste.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open the window on. “motebok --help” tells what can be done without.</source>
        <translation>Her er ingen skjerm å opna vindauget på. «motebok --help» viser kva du kan gjera utan.</translation>
    </message>
</context>
<context>
    <name>motebok::BookActions</name>
    <message>
        <source>&amp;New meeting …</source>
        <translation>&amp;Nytt møte …</translation>
    </message>
    <message>
        <source>&amp;Bring in minutes …</source>
        <translation>&amp;Hent inn referat …</translation>
    </message>
    <message>
        <source>New &amp;group …</source>
        <translation>Ny &amp;gruppe …</translation>
    </message>
    <message>
        <source>&amp;Use this meeting&apos;s columns and participants for the group</source>
        <translation>&amp;Bruk møtet som mønster for gruppa</translation>
    </message>
    <message>
        <source>&amp;Delete the meeting …</source>
        <translation>&amp;Slett møtet …</translation>
    </message>
    <message>
        <source>&amp;Move the meeting to</source>
        <translation>&amp;Flytt møtet til</translation>
    </message>
    <message>
        <source>Bring in minutes</source>
        <translation>Hent inn referat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>There was a meeting with the same id and other content; this one came in as a copy.</source>
        <translation>Det fanst alt eit møte med same ID og anna innhald; dette er henta inn som ein kopi.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Vil du sletta «%1»?</translation>
    </message>
    <message>
        <source>It goes to “Deleted” in the list, and can be brought back from there.</source>
        <translation>Møtet blir lagt i «Sletta» i lista, og kan hentast tilbake derifrå.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Vil du fjerna gruppa «%1»?</translation>
    </message>
    <message>
        <source>Its meetings stay, without a group. Its labels and roster go.</source>
        <translation>Møta blir verande, utan gruppe. Kolonnenamna og deltakarlista til gruppa forsvinn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Let new meetings of “%1” begin like this one?</source>
        <translation>Skal nye møte i «%1» starta slik som dette?</translation>
    </message>
    <message>
        <source>They get its columns, participants and place. Meetings already written stay as they are.</source>
        <translation>Dei får kolonnane, deltakarane og staden herifrå. Møte som alt er skrivne, blir som dei er.</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(inga gruppe)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gjenopprett</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Opna</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Flytt til</translation>
    </message>
    <message>
        <source>&amp;Delete …</source>
        <translation>&amp;Slett …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>&amp;Fjern gruppa …</translation>
    </message>
    <message>
        <source>The minutes are in. This was guessed or repaired:</source>
        <translation>Referatet er henta inn. Dette vart tolka eller retta:</translation>
    </message>
    <message>
        <source>Begin like this</source>
        <translation>Bruk som mønster</translation>
    </message>
    <message>
        <source>&amp;Edit the meeting&apos;s group …</source>
        <translation>&amp;Endra gruppa til møtet …</translation>
    </message>
    <message>
        <source>What was &amp;guessed when it was brought in …</source>
        <translation>&amp;Merknader frå innhentinga …</translation>
    </message>
    <message>
        <source>This was guessed or repaired when the minutes were brought in:</source>
        <translation>Dette vart tolka eller retta då referatet vart henta inn:</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Gruppa %1</translation>
    </message>
    <message>
        <source>&amp;Edit the group …</source>
        <translation>&amp;Endra gruppa …</translation>
    </message>
</context>
<context>
    <name>motebok::CellEdit</name>
    <message>
        <source>Open link</source>
        <translation>Opna lenkja</translation>
    </message>
</context>
<context>
    <name>motebok::ExportActions</name>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Eksporter …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>&amp;Førehandsvising</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksporterer</translation>
    </message>
    <message>
        <source>The minutes are exported, with this to know:</source>
        <translation>Referatet er eksportert. Dette bør du vita:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Byt ut</translation>
    </message>
    <message>
        <source>There are files with this name already. Replace them?</source>
        <translation>Det finst alt filer med dette namnet. Vil du byta dei ut?</translation>
    </message>
    <message>
        <source>What they hold now goes.</source>
        <translation>Det som står i dei no, blir borte.</translation>
    </message>
</context>
<context>
    <name>motebok::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksporter</translation>
    </message>
    <message>
        <source>Where to put the files</source>
        <translation>Vel mappe til filene</translation>
    </message>
    <message>
        <source>Choose one format or more.</source>
        <translation>Vel minst eitt format.</translation>
    </message>
    <message>
        <source>Give the files a name without a slash.</source>
        <translation>Gje filene eit namn utan skråstrek.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Vel ei mappe.</translation>
    </message>
</context>
<context>
    <name>motebok::GroupDialog</name>
    <message>
        <source>Nynorsk</source>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Bokmål</source>
        <translation>Bokmål</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelsk</translation>
    </message>
    <message>
        <source>1, 2, 3 in every meeting</source>
        <translation>1, 2, 3 i kvart møte</translation>
    </message>
    <message>
        <source>1/26, 2/26 through the year</source>
        <translation>1/26, 2/26 gjennom året</translation>
    </message>
    <message>
        <source>No numbers</source>
        <translation>Ingen nummer</translation>
    </message>
    <message>
        <source>PS, for PS 3/26</source>
        <translation>PS, for PS 3/26</translation>
    </message>
</context>
<context>
    <name>motebok::LinkDialog</name>
    <message>
        <source>This is not the address of a web page or a mail box. Write it as https://… or name@example.no, or leave it empty for no link.</source>
        <translation>Dette er inga nettadresse eller e-postadresse. Skriv ho som https://… eller namn@example.no, eller lat feltet stå tomt om det ikkje skal vera noka lenkje.</translation>
    </message>
</context>
<context>
    <name>motebok::MainWindow</name>
    <message>
        <source>Exported to %1</source>
        <translation>Eksportert til %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fil</translation>
    </message>
    <message>
        <source>Look at the e&amp;xample</source>
        <translation>Sjå på &amp;dømet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avslutt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Rediger</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Set inn</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>G&amp;roup</source>
        <translation>Gru&amp;ppe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vis &amp;større</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Vis &amp;mindre</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>&amp;Vanleg storleik</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;pråk</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjelp</translation>
    </message>
    <message>
        <source>&amp;About Møtebok</source>
        <translation>&amp;Om Møtebok</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Verktøylinje</translation>
    </message>
    <message>
        <source>This is a book with an example. What you change here does not touch your own book.</source>
        <translation>Dette er ei møtebok med eit døme. Det du endrar her, rører ikkje di eiga møtebok.</translation>
    </message>
    <message>
        <source>Back to my own book</source>
        <translation>Tilbake til mi eiga møtebok</translation>
    </message>
    <message>
        <source>This book can only be read. Nothing can be written in it; export and preview work.</source>
        <translation>Denne møteboka kan berre lesast. Du kan ikkje skriva i ho, men du kan eksportera og førehandsvisa.</translation>
    </message>
    <message>
        <source>Møtebok</source>
        <translation>Møtebok</translation>
    </message>
    <message>
        <source>%1 – Møtebok</source>
        <translation>%1 – Møtebok</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Ein kopi ligg i %1</translation>
    </message>
    <message>
        <source>About Møtebok</source>
        <translation>Om Møtebok</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Møtebok %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Minutes of meetings, nynorsk first. Everything is in one file on this machine; nothing leaves it unless you send it.&lt;/p&gt;&lt;p&gt;Your book: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Møtebok %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Møtereferat, med nynorsk først. Alt ligg i éi fil på denne maskina; ingenting går ut herifrå utan at du sender det.&lt;/p&gt;&lt;p&gt;Møteboka di: %2&lt;/p&gt;&lt;p&gt;Fri programvare under GNU General Public License, versjon 3 eller seinare.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Bac&amp;k to my own book</source>
        <translation>Til&amp;bake til mi eiga møtebok</translation>
    </message>
    <message>
        <source>&amp;List of meetings</source>
        <translation>Møte&amp;liste</translation>
    </message>
</context>
<context>
    <name>motebok::MeetingActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjer om</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>Item &amp;above</source>
        <translation>Saka &amp;over</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Item &amp;below</source>
        <translation>Saka &amp;under</translation>
    </message>
    <message>
        <source>Ctrl+Down</source>
        <translation>Ctrl+Down</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return</source>
        <translation>Ctrl+Shift+Return</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Flytt rada &amp;opp</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Flytt rada &amp;ned</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>&amp;Fjern rada</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Shift+Delete</translation>
    </message>
    <message>
        <source>Make it a &amp;sub-item</source>
        <translation>Gjer til &amp;undersak</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
    <message>
        <source>Make it an item a &amp;level up</source>
        <translation>Flytt saka eitt ni&amp;vå opp</translation>
    </message>
    <message>
        <source>Alt+Shift+Left</source>
        <translation>Alt+Shift+Left</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Del</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>&amp;Opplysning</translation>
    </message>
    <message>
        <source>&amp;Closing line</source>
        <translation>S&amp;luttlinje</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Angra: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjer om: %1</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>ny del</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>ny sak</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>ny rad</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>Level of the item</source>
        <translation>endra nivå</translation>
    </message>
    <message>
        <source>N&amp;ext row, a new one at the end</source>
        <translation>N&amp;este rad, ei ny til slutt</translation>
    </message>
    <message>
        <source>New &amp;item or row</source>
        <translation>Ny &amp;sak eller rad</translation>
    </message>
</context>
<context>
    <name>motebok::MeetingListModel</name>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Til gjennomlesing</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkjent</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Utan gruppe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Sletta</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(utan tittel)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>utan dato</translation>
    </message>
</context>
<context>
    <name>motebok::MeetingPage</name>
    <message>
        <source>Attendance</source>
        <translation>frammøte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>dato</translation>
    </message>
</context>
<context>
    <name>motebok::Navigator</name>
    <message>
        <source>Filter meetings</source>
        <translation>Finn møte</translation>
    </message>
    <message>
        <source>Groups and meetings</source>
        <translation>Grupper og møte</translation>
    </message>
</context>
<context>
    <name>motebok::NewMeetingDialog</name>
    <message>
        <source>Make the meeting</source>
        <translation>Lag møtet</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(inga gruppe)</translation>
    </message>
</context>
<context>
    <name>motebok::OpenMeeting</name>
    <message>
        <source>Typing</source>
        <translation>skriving</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>flytting til gruppe</translation>
    </message>
</context>
<context>
    <name>motebok::PreviewWindow</name>
    <message>
        <source>Preview: %1</source>
        <translation>Førehandsvising: %1</translation>
    </message>
    <message>
        <source>Pages of the minutes</source>
        <translation>Sidene i referatet</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Skriv &amp;ut …</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vis &amp;større</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Vis &amp;mindre</translation>
    </message>
    <message>
        <source>Fit to &amp;width</source>
        <translation>Tilpass til &amp;breidda</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the document. The minutes are as they were; check the printer and try again.</source>
        <translation>Skrivaren tok ikkje imot dokumentet. Referatet er som før; sjå til skrivaren, og prøv på nytt.</translation>
    </message>
</context>
<context>
    <name>motebok::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>motebok::RowMenu</name>
    <message>
        <source>Remove row</source>
        <translation>fjerna rad</translation>
    </message>
    <message>
        <source>Remove the whole section?</source>
        <translation>Vil du fjerna heile delen?</translation>
    </message>
    <message>
        <source>Remove the whole section “%1”?</source>
        <translation>Vil du fjerna heile delen «%1»?</translation>
    </message>
    <message>
        <source>Its text goes with it. Undo brings it back.</source>
        <translation>Teksten i delen blir òg borte. Du kan angra det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>fjerna del</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>ny del</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Saker</translation>
    </message>
    <message>
        <source>&amp;Participants</source>
        <translation>&amp;Deltakarar</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>&amp;Fri tekst</translation>
    </message>
    <message>
        <source>Plain &amp;table</source>
        <translation>Vanleg &amp;tabell</translation>
    </message>
    <message>
        <source>New fact</source>
        <translation>ny opplysning</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dato</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tid</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Stad</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Møteleiar</translation>
    </message>
    <message>
        <source>&amp;Secretary</source>
        <translation>&amp;Referent</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>&amp;Anna</translation>
    </message>
    <message>
        <source>New closing line</source>
        <translation>ny sluttlinje</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>&amp;Skrive av</translation>
    </message>
    <message>
        <source>&amp;Sent for review</source>
        <translation>Sendt &amp;til gjennomlesing</translation>
    </message>
    <message>
        <source>&amp;Approved</source>
        <translation>&amp;Godkjent</translation>
    </message>
    <message>
        <source>&amp;Next meeting</source>
        <translation>&amp;Neste møte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>frammøte</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Til stades</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>F&amp;råverande</translation>
    </message>
    <message>
        <source>Pa&amp;rtly present</source>
        <translation>&amp;Delvis til stades</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>U&amp;kjent</translation>
    </message>
    <message>
        <source>&amp;Deputy for</source>
        <translation>&amp;Vara for</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>vara</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>New &amp;column</source>
        <translation>Ny &amp;kolonne</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>ny kolonne</translation>
    </message>
    <message>
        <source>&amp;Remove column</source>
        <translation>Fj&amp;ern kolonne</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(utan namn)</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>fjerna kolonne</translation>
    </message>
    <message>
        <source>&amp;Shown columns</source>
        <translation>&amp;Viste kolonnar</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>viste kolonnar</translation>
    </message>
    <message>
        <source>Move row</source>
        <translation>flytting</translation>
    </message>
    <message>
        <source>New item &amp;below</source>
        <translation>Ny &amp;sak under</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>ny sak</translation>
    </message>
    <message>
        <source>Level of the item</source>
        <translation>endra nivå</translation>
    </message>
    <message>
        <source>Make it a &amp;sub-item</source>
        <translation>Gjer til &amp;undersak</translation>
    </message>
    <message>
        <source>Make it an item a &amp;level up</source>
        <translation>Flytt saka eitt ni&amp;vå opp</translation>
    </message>
    <message>
        <source>New row &amp;below</source>
        <translation>Ny rad &amp;under</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>ny rad</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>Flytt delen &amp;opp</translation>
    </message>
    <message>
        <source>Move row &amp;up</source>
        <translation>Flytt rada &amp;opp</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Flytt delen &amp;ned</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Flytt rada &amp;ned</translation>
    </message>
    <message>
        <source>Re&amp;move section …</source>
        <translation>&amp;Fjern delen …</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>&amp;Fjern rada</translation>
    </message>
</context>
<context>
    <name>motebok::RowWidget</name>
    <message>
        <source>Menu for the row</source>
        <translation>Meny for rada</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Vel dato</translation>
    </message>
    <message>
        <source>Add fact</source>
        <translation>Legg til opplysning</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Legg til del</translation>
    </message>
    <message>
        <source>Add closing line</source>
        <translation>Legg til sluttlinje</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Ny sak</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Ny deltakar</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Ny rad</translation>
    </message>
    <message>
        <source>Title of the minutes</source>
        <translation>Tittel på referatet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Overskrift</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Write freely here</source>
        <translation>Skriv fritt her</translation>
    </message>
    <message>
        <source>&amp;Row</source>
        <translation>&amp;Rad</translation>
    </message>
</context>
<context>
    <name>motebok::SaveStatus</name>
    <message>
        <source>Can only be read</source>
        <translation>Kan berre lesast</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagra %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrar …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Ikkje lagra</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagra ein kopi …</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behald begge</translation>
    </message>
    <message>
        <source>Save a copy of the meeting</source>
        <translation>Lagra ein kopi av møtet</translation>
    </message>
    <message>
        <source>The copy could not be written. Your text is still in the window; try another folder or disk.</source>
        <translation>Kopien kunne ikkje skrivast. Teksten din står framleis i vindauget; prøv ei anna mappe eller ein annan disk.</translation>
    </message>
</context>
<context>
    <name>motebok::TextActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Feit</translation>
    </message>
    <message>
        <source>&amp;Italic</source>
        <translation>&amp;Kursiv</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Understreking</translation>
    </message>
    <message>
        <source>Bullet &amp;list</source>
        <translation>&amp;Punktliste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+8</source>
        <translation>Ctrl+Shift+8</translation>
    </message>
    <message>
        <source>&amp;Numbered list</source>
        <translation>&amp;Nummerert liste</translation>
    </message>
    <message>
        <source>Ctrl+Shift+7</source>
        <translation>Ctrl+Shift+7</translation>
    </message>
    <message>
        <source>N&amp;est list item</source>
        <translation>Rykk punktet &amp;inn</translation>
    </message>
    <message>
        <source>Ctrl+]</source>
        <translation>Ctrl+]</translation>
    </message>
    <message>
        <source>Li&amp;ft list item</source>
        <translation>Rykk punktet u&amp;t</translation>
    </message>
    <message>
        <source>Ctrl+[</source>
        <translation>Ctrl+[</translation>
    </message>
    <message>
        <source>Sub-&amp;heading</source>
        <translation>&amp;Mellomtittel</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>&amp;Preformatted</source>
        <translation>Fast &amp;breidd</translation>
    </message>
    <message>
        <source>Lin&amp;k …</source>
        <translation>&amp;Lenkje …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>Lim inn som &amp;rein tekst</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lim inn</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Merk &amp;alt</translation>
    </message>
</context>
<context>
    <name>motebok::WelcomePage</name>
    <message>
        <source>New meeting</source>
        <translation>Nytt møte</translation>
    </message>
    <message>
        <source>Write the minutes while the meeting runs.</source>
        <translation>Skriv referatet medan møtet går.</translation>
    </message>
    <message>
        <source>Bring in minutes</source>
        <translation>Hent inn referat</translation>
    </message>
    <message>
        <source>Text copied out of Word or a PDF, or a JSON file.</source>
        <translation>Tekst kopiert frå Word eller ein PDF, eller ei JSON-fil.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Sjå på eit døme</translation>
    </message>
    <message>
        <source>A book of its own, with a group and two meetings.</source>
        <translation>Ei eiga møtebok, med ei gruppe og to møte.</translation>
    </message>
    <message>
        <source>Welcome to Møtebok</source>
        <translation>Velkomen til Møtebok</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Ikkje noko møte er ope</translation>
    </message>
    <message>
        <source>Your book is empty. Three ways on:</source>
        <translation>Møteboka di er tom. Tre vegar vidare:</translation>
    </message>
    <message>
        <source>Choose a meeting on the left, or:</source>
        <translation>Vel eit møte til venstre, eller:</translation>
    </message>
    <message>
        <source>This book can only be read. Choose a meeting on the left.</source>
        <translation>Denne møteboka kan berre lesast. Vel eit møte til venstre.</translation>
    </message>
</context>
</TS>
