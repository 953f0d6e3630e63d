<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO" sourcelanguage="en_GB">
<context>
    <name>AttendanceList</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n til stede</numerusform>
            <numerusform>%n til stede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n delvis</numerusform>
            <numerusform>%n delvis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n fraværende</numerusform>
            <numerusform>%n fraværende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n ikke satt</numerusform>
            <numerusform>%n ikke satt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besides the members</source>
        <translation>
            <numerusform>%n utenom medlemmene</numerusform>
            <numerusform>%n utenom medlemmene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhetskopier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Laget</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>Lag en &amp;nå</translation>
    </message>
    <message>
        <source>&amp;Open to read</source>
        <translation>&amp;Åpne for lesing</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>There is no room on the disk for a backup, so none was made; your minutes are in the book as before. Make room and try again.</source>
        <translation>Det er ikke plass på disken til en sikkerhetskopi, så det ble ikke laget noen; referatene dine ligger i boken som før. Rydd plass og prøv igjen.</translation>
    </message>
    <message>
        <source>The folder beside the book cannot be written to, so no backup was made; your minutes are in the book as before. Get the right to write there.</source>
        <translation>Mappen ved siden av boken kan ikke skrives i, så det ble ikke laget noen sikkerhetskopi; referatene dine ligger i boken som før. Skaff deg rett til å skrive der.</translation>
    </message>
    <message>
        <source>The backup was not sound, so it was thrown away and the older ones are kept; save copies of what you are writing, and try again.</source>
        <translation>Sikkerhetskopien var ikke hel, så den er kastet og de eldre er tatt vare på; lagre kopier av det du skriver, og prøv igjen.</translation>
    </message>
    <message>
        <source>The backup could not be made; your minutes are in the book as before. See that the disk is there and not full, and try again.</source>
        <translation>Sikkerhetskopien kunne ikke lages; referatene dine ligger i boken som før. Se etter at disken er der og ikke er full, og prøv igjen.</translation>
    </message>
</context>
<context>
    <name>CellName</name>
    <message>
        <source>Item without a number, row %1</source>
        <translation>Sak uten nummer, rad %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Sak %1</translation>
    </message>
    <message>
        <source>Participant %1</source>
        <translation>Deltaker %1</translation>
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
        <translation>Navn på opplysning</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>Overskrift på del</translation>
    </message>
    <message>
        <source>Column label %1</source>
        <translation>Kolonnenavn %1</translation>
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
    <name>Clipboard</name>
    <message>
        <source>What was copied is large, so it came in as text without formatting.</source>
        <translation>Det som er kopiert, er stort, så det kom inn som tekst uten formatering.</translation>
    </message>
    <message>
        <source>What was copied is too large to paste; nothing was changed. Copy a part of it, or bring it in as a file.</source>
        <translation>Det som er kopiert, er for stort til å limes inn; ingenting er endret. Kopier en del av det, eller hent det inn som en fil.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>An option of “%1” lacks its value.</source>
        <translation>Et valg til «%1» mangler verdi.</translation>
    </message>
    <message>
        <source>“%1” does not know the option “%2”.</source>
        <translation>«%1» har ikke valget «%2».</translation>
    </message>
    <message>
        <source>“%1” takes one meeting: an id, the start of one, or “latest”.</source>
        <translation>«%1» tar ett møte: en ID, starten på en, eller «latest».</translation>
    </message>
    <message>
        <source>“import” takes one file or more.</source>
        <translation>«import» tar én eller flere filer.</translation>
    </message>
    <message>
        <source>“list” takes no names: “%1”.</source>
        <translation>«list» tar ingen navn: «%1».</translation>
    </message>
    <message>
        <source>“export” needs --to with a folder.</source>
        <translation>«export» trenger --to med en mappe.</translation>
    </message>
    <message>
        <source>“new” needs --title with a title, in quotes if it has blanks.</source>
        <translation>«new» trenger --title med en tittel, i anførselstegn om den har mellomrom.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2026-11-22 or 22.11.2026.</source>
        <translation>«%1» er ingen dato; skriv den som 2026-11-22 eller 22.11.2026.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “motebok --help” tells which there are.</source>
        <translation>Kommandoen «%1» finnes ikke. «motebok --help» viser hva som finnes.</translation>
    </message>
    <message>
        <source>--book needs the name of a file.</source>
        <translation>--book trenger navnet på en fil.</translation>
    </message>
    <message>
        <source>There is no option “%1” here. “motebok --help” tells which there are.</source>
        <translation>Valget «%1» finnes ikke her. «motebok --help» viser hva som finnes.</translation>
    </message>
    <message>
        <source>There is no format “%1”; there are html, pdf, docx, txt and json.</source>
        <translation>Formatet «%1» finnes ikke; velg mellom html, pdf, docx, txt og json.</translation>
    </message>
    <message>
        <source>“export” needs --format: html, pdf, docx, txt, json, or more of them with commas.</source>
        <translation>«export» må ha --format: html, pdf, docx, txt, json, eller flere av dem med komma.</translation>
    </message>
    <message>
        <source>motebok [--book FILE]                    open the window
motebok import FILE… [--group GROUP]     bring in minutes; prints id and title
motebok list [--deleted] [--json]        id, date, group, title, status
motebok show MEETING [--json]            the minutes as text
motebok export MEETING --format html,pdf,docx,txt,json --to FOLDER [--force]
motebok new --title TITLE [--group GROUP] [--date DATE] [--place PLACE]
motebok delete MEETING                   to Deleted
motebok restore ID                       back from there

MEETING is an id, a start of one that is enough, or “latest”. --book FILE can stand anywhere.
Exit code: 0 done, 1 failed, 2 wrong usage.
</source>
        <translation>motebok [--book FIL]                     åpner vinduet
motebok import FIL… [--group GRUPPE]     henter inn referat; skriver ID og tittel
motebok list [--deleted] [--json]        ID, dato, gruppe, tittel, status
motebok show MØTE [--json]               viser referatet som tekst
motebok export MØTE --format html,pdf,docx,txt,json --to MAPPE [--force]
motebok new --title TITTEL [--group GRUPPE] [--date DATO] [--place STED]
motebok delete MØTE                      legger møtet i Slettet
motebok restore ID                       henter det tilbake derfra

MØTE er en ID, en start som er lang nok til å skille den ut, eller «latest» (det siste møtet).
--book FIL kan stå hvor som helst.
Sluttkode: 0 ferdig, 1 mislyktes, 2 feil bruk.
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There was a meeting with this id and other content; this one came in as a copy.</source>
        <translation>Det fantes allerede et møte med samme ID og annet innhold; dette er hentet inn som en kopi.</translation>
    </message>
    <message>
        <source>There was no group “%1”; it is made.</source>
        <translation>Gruppen «%1» fantes ikke, og er nå laget.</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output.</source>
        <translation>Svaret kunne ikke skrives til standard ut.</translation>
    </message>
</context>
<context>
    <name>DeletedDialog</name>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>What can be put back</source>
        <translation>Det som kan legges tilbake</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hva</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slag</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Legg tilbake</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>L&amp;ukk</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>The Word file could not be put together, so it was not written; try again, or choose another format. The meeting itself is safe.</source>
        <translation>Word-filen kunne ikke settes sammen, så den ble ikke skrevet; prøv på nytt, eller velg et annet format. Møtet er trygt.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>The export was stopped; no file was written, and the meeting is as it was.</source>
        <translation>Eksporten ble stoppet. Ingen fil er skrevet, og møtet er som før.</translation>
    </message>
    <message>
        <source>There is no room left for the folder %1, so nothing was exported; free some space or choose another place. The meeting itself is safe.</source>
        <translation>Det er ikke plass til mappen %1, så ingenting er eksportert. Frigjør plass, eller velg et annet sted. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1, so nothing was exported; choose another folder. The meeting itself is safe.</source>
        <translation>Du har ikke lov til å skrive i mappen %1, så ingenting er eksportert. Velg en annen mappe. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made, so nothing was exported; choose another folder. The meeting itself is safe.</source>
        <translation>Mappen %1 kunne ikke lages, så ingenting er eksportert. Velg en annen mappe. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>There is no room left for %1, so it was not written; free some space or choose another place. The meeting itself is safe.</source>
        <translation>Det er ikke plass til %1, så filen er ikke skrevet. Frigjør plass, eller velg et annet sted. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>You may not write %1, so it is as it was; choose another folder or another name. The meeting itself is safe.</source>
        <translation>Du har ikke lov til å skrive %1, så filen er ikke endret. Velg en annen mappe eller et annet navn. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>%1 could not be written, so it is as it was; try again or choose another place. The meeting itself is safe.</source>
        <translation>%1 kunne ikke skrives, så filen er ikke endret. Prøv på nytt, eller velg et annet sted. Selve møtet er trygt.</translation>
    </message>
    <message>
        <source>%1 is a file, not a folder, so nothing was exported; choose a folder.</source>
        <translation>%1 er en fil, ikke en mappe, så ingenting er eksportert. Velg en mappe.</translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is; nothing was exported. Choose another folder, or say that it may be replaced.</source>
        <translation>%1 finnes allerede og er ikke endret; ingenting er eksportert. Velg en annen mappe, eller si fra at filen kan byttes ut.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is; nothing was exported. Choose another name.</source>
        <translation>%1 er ingen vanlig fil og er ikke endret; ingenting er eksportert. Velg et annet navn.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file, so nothing was exported; choose another name.</source>
        <translation>«%1» kan ikke være navn på en fil, så ingenting er eksportert. Velg et annet navn.</translation>
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
        <translation>&amp;HTML, en nettside i én fil</translation>
    </message>
    <message>
        <source>Plain &amp;text</source>
        <translation>Ren &amp;tekst</translation>
    </message>
    <message>
        <source>&amp;JSON, the whole meeting for another Møtebok</source>
        <translation>&amp;JSON, hele møtet til en annen møtebok</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Mappe:</translation>
    </message>
    <message>
        <source>&amp;Browse …</source>
        <translation>&amp;Bla gjennom …</translation>
    </message>
    <message>
        <source>&amp;Word, to be worked on</source>
        <translation>&amp;Word, til å arbeide videre i</translation>
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
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>&amp;Language of the minutes:</source>
        <translation>&amp;Målform i referatene:</translation>
    </message>
    <message>
        <source>Usual &amp;place:</source>
        <translation>&amp;Vanlig sted:</translation>
    </message>
    <message>
        <source>Nu&amp;mbering:</source>
        <translation>Nu&amp;mmerering:</translation>
    </message>
    <message>
        <source>Text &amp;before the number:</source>
        <translation>Tekst f&amp;oran nummeret:</translation>
    </message>
    <message>
        <source>Present is &amp;written:</source>
        <translation>&amp;Til stede skrives:</translation>
    </message>
    <message>
        <source>Absent is w&amp;ritten:</source>
        <translation>&amp;Fraværende skrives:</translation>
    </message>
    <message>
        <source>Partl&amp;y present is written:</source>
        <translation>&amp;Delvis til stede skrives:</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Text a&amp;fter the number:</source>
        <translation>Tekst &amp;etter nummeret:</translation>
    </message>
    <message>
        <source>&amp;Columns of an item:</source>
        <translation>&amp;Kolonner i en sak:</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Faste saker</translation>
    </message>
    <message>
        <source>&amp;Items every meeting has:</source>
        <translation>&amp;Saker alle møter har:</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>New meetings &amp;begin with:</source>
        <translation>Nye møter &amp;begynner med:</translation>
    </message>
    <message>
        <source>&amp;Take the participants of the open meeting</source>
        <translation>&amp;Ta deltakerne i det åpne møtet</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriving</translation>
    </message>
    <message>
        <source>A &amp;contribution begins:</source>
        <translation>Et &amp;innlegg begynner:</translation>
    </message>
    <message>
        <source>&amp;Short forms as you type:</source>
        <translation>&amp;Kortformer når du skriver:</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>This is a Word or office file, which cannot be read yet; open it there, copy the minutes into a text file, and bring that in.</source>
        <translation>Dette er en fil fra Word eller en annen kontorpakke, og slike kan ikke leses ennå. Åpne den der, kopier referatet til en tekstfil, og hent inn tekstfilen.</translation>
    </message>
    <message>
        <source>This is a PDF file, which cannot be read; copy the minutes out of it into a text file, and bring that in.</source>
        <translation>Dette er en PDF-fil, og slike kan ikke leses. Kopier referatet derfra til en tekstfil, og hent inn tekstfilen.</translation>
    </message>
    <message>
        <source>Some letters in the file are damaged and show as “�”.</source>
        <translation>Noen tegn i filen er ødelagt og vises som «�».</translation>
    </message>
    <message>
        <source>The file is not text, so there are no minutes to read in it.</source>
        <translation>Filen er ingen tekstfil, så det er ikke noe referat å lese i den.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as Windows-1252; see that æ, ø and å are right.</source>
        <translation>Filen er ikke UTF-8 og ble lest som Windows-1252; se etter at æ, ø og å er riktige.</translation>
    </message>
    <message>
        <source>The file is empty, so there are no minutes to read in it.</source>
        <translation>Filen er tom, så det er ikke noe referat å lese i den.</translation>
    </message>
    <message>
        <source>The file is too large for minutes; nothing was brought in.</source>
        <translation>Filen er for stor til å være et referat; ingenting er hentet inn.</translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file with minutes.</source>
        <translation>«%1» er en mappe; velg en fil med et referat.</translation>
    </message>
    <message>
        <source>There is no file “%1”; nothing was brought in.</source>
        <translation>Filen «%1» finnes ikke; ingenting er hentet inn.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read; nothing was brought in.</source>
        <translation>Filen «%1» kan ikke leses; ingenting er hentet inn.</translation>
    </message>
    <message>
        <source>Reading the file “%1” failed; nothing was brought in.</source>
        <translation>Noe gikk galt da filen «%1» skulle leses; ingenting er hentet inn.</translation>
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
        <translation>Saken «%1»</translation>
    </message>
    <message>
        <source>%1: the topic was missing from its column (line %2), so the bold paragraph before the minutes became the topic.</source>
        <translation>%1: Temaet manglet i kolonnen sin (linje %2), så det fete avsnittet foran referatet ble tema.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has no topic.</source>
        <translation>%1: Raden i linje %2 har ikke noe tema.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has three cells, read as topic, minutes and conclusion of an item without a number.</source>
        <translation>%1: Raden i linje %2 har tre celler, lest som tema, referat og konklusjon i en sak uten nummer.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has neither number nor topic, and there is no item above it.</source>
        <translation>%1: Raden i linje %2 har verken nummer eller tema, og det står ingen sak over den.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 has fewer cells than the header; see that the words are in the right columns.</source>
        <translation>%1: Raden i linje %2 har færre celler enn tabellhodet; se etter at teksten står i riktig kolonne.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 goes on with it; a sentence that was cut was put together again.</source>
        <translation>%1: Raden i linje %2 fortsetter saken; en oppdelt setning er satt sammen igjen.</translation>
    </message>
    <message>
        <source>%1: the row in line %2 goes on with it, in new paragraphs.</source>
        <translation>%1: Raden i linje %2 fortsetter saken, i nye avsnitt.</translation>
    </message>
    <message>
        <source>The minutes have no title; give them one.</source>
        <translation>Referatet mangler tittel; skriv en.</translation>
    </message>
    <message>
        <source>The first line became the title.</source>
        <translation>Den første linjen ble tittel.</translation>
    </message>
    <message>
        <source>Line %1 stood before a table and now stands among the closing lines.</source>
        <translation>Linje %1 stod foran en tabell og står nå blant sluttlinjene.</translation>
    </message>
    <message>
        <source>Line %1 is neither fact, table nor closing line; it is kept as free text.</source>
        <translation>Linje %1 er verken opplysning, tabell eller sluttlinje, og står som fri tekst.</translation>
    </message>
    <message>
        <source>Line %1 goes on with the table of items above it.</source>
        <translation>Linje %1 fortsetter sakstabellen over.</translation>
    </message>
    <message>
        <source>Line %1 repeats the header row after a page break and was left out.</source>
        <translation>Linje %1 gjentar tabellhodet etter et sideskift og er ikke tatt med.</translation>
    </message>
    <message>
        <source>Line %1 (“%2”) stood inside a table and now stands after it.</source>
        <translation>Linje %1 («%2») stod inne i en tabell og står nå etter den.</translation>
    </message>
    <message>
        <source>The table in line %1 is neither of items nor of participants; it is kept as it is.</source>
        <translation>Tabellen i linje %1 har verken saker eller deltakere, og står slik den var.</translation>
    </message>
    <message>
        <source>No date of the meeting was found.</source>
        <translation>Fant ingen møtedato.</translation>
    </message>
    <message>
        <source>Line %1: “%2” does not tell whether somebody was present.</source>
        <translation>Linje %1: «%2» sier ikke om noen var til stede.</translation>
    </message>
    <message>
        <source>Line %1: the row has fewer cells than the header; see that the words are in the right columns.</source>
        <translation>Linje %1: Raden har færre celler enn tabellhodet; se etter at teksten står i riktig kolonne.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linje %1: %2</translation>
    </message>
    <message>
        <source>These columns of the list from Teams were left out: %1.</source>
        <translation>Disse kolonnene i listen fra Teams ble ikke tatt med: %1.</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>There is no group “%1” in this book; the meeting stands without a group.</source>
        <translation>Gruppen «%1» finnes ikke i denne møteboken; møtet står uten gruppe.</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>must be an object</source>
        <translation>må være et objekt</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>må være en tekst</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>må være et heltall fra %1 til %2</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>må være true eller false</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>“%1” is used twice</source>
        <translation>«%1» er brukt to ganger</translation>
    </message>
    <message>
        <source>an id holds no spaces or control characters</source>
        <translation>en ID kan ikke ha mellomrom eller styretegn</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» er ingen av %2</translation>
    </message>
    <message>
        <source>must be a date like 2026-10-27</source>
        <translation>må være en dato som 2026-10-27</translation>
    </message>
    <message>
        <source>must be a time like 09:00</source>
        <translation>må være et klokkeslett som 09:00</translation>
    </message>
    <message>
        <source>must be a moment like 2026-10-27T09:00:00.000Z</source>
        <translation>må være et tidspunkt som 2026-10-27T09:00:00.000Z</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>er ukjent her</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>må være en liste</translation>
    </message>
    <message>
        <source>is not the XHTML Møtebok writes (%1)</source>
        <translation>er ikke slik XHTML som Møtebok skriver (%1)</translation>
    </message>
    <message>
        <source>all rows must have the same number of cells</source>
        <translation>alle radene må ha like mange celler</translation>
    </message>
    <message>
        <source>This is not a meeting in Møtebok&apos;s JSON form (%1), so nothing was brought in; correct the file or get a new copy of it.</source>
        <translation>Dette er ikke et møte i JSON-formen til Møtebok (%1), så ingenting er hentet inn. Rett filen, eller skaff en ny kopi.</translation>
    </message>
    <message>
        <source>byte %1: %2</source>
        <translation>byte %1: %2</translation>
    </message>
    <message>
        <source>must be “%1”</source>
        <translation>må være «%1»</translation>
    </message>
    <message>
        <source>The meeting was written by a newer Møtebok, so nothing was brought in; update Møtebok, or ask for another form of the file.</source>
        <translation>Møtet er skrevet med en nyere versjon av Møtebok, så ingenting er hentet inn. Oppdater Møtebok, eller be om filen i en annen form.</translation>
    </message>
    <message>
        <source>a key is written twice in the same object</source>
        <translation>en nøkkel står to ganger i samme objekt</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>In a cell</source>
        <translation>I en celle</translation>
    </message>
    <message>
        <source>In an attendance cell</source>
        <translation>I en frammøtecelle</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en liste</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Overalt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>To the next cell</source>
        <translation>Til neste celle</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <translation>Shift+Tab</translation>
    </message>
    <message>
        <source>To the cell before</source>
        <translation>Til forrige celle</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>A new paragraph or list item; in a cell of one line, to the next cell</source>
        <translation>Nytt avsnitt eller listepunkt; i en celle på én linje: til neste celle</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>A new line in the same paragraph</source>
        <translation>Ny linje i samme avsnitt</translation>
    </message>
    <message>
        <source>Up / Down</source>
        <translation>Pil opp / pil ned</translation>
    </message>
    <message>
        <source>At the first or last line, to the cell above or below</source>
        <translation>Fra første eller siste linje: til cellen over eller under</translation>
    </message>
    <message>
        <source>Ctrl+Left / Ctrl+Right</source>
        <translation>Ctrl+venstre / Ctrl+høyre</translation>
    </message>
    <message>
        <source>A word on; with Shift, select it</source>
        <translation>Ett ord videre; med Shift: merk ordet</translation>
    </message>
    <message>
        <source>Ctrl+Home / Ctrl+End</source>
        <translation>Ctrl+Home / Ctrl+End</translation>
    </message>
    <message>
        <source>To the start or end of the cell; with Shift, select to it</source>
        <translation>Til starten eller slutten av cellen; med Shift: merk dit</translation>
    </message>
    <message>
        <source>Ctrl+Backspace / Ctrl+Delete</source>
        <translation>Ctrl+Backspace / Ctrl+Delete</translation>
    </message>
    <message>
        <source>Remove a word</source>
        <translation>Fjern et ord</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>At the start of a list item or sub-heading, make it a paragraph</source>
        <translation>Først i et listepunkt eller en mellomtittel: gjør det til et avsnitt</translation>
    </message>
    <message>
        <source>Choose who speaks</source>
        <translation>Velg hvem som har ordet</translation>
    </message>
    <message>
        <source>- or 1. and a space</source>
        <translation>- eller 1. og mellomrom</translation>
    </message>
    <message>
        <source>Begin a list</source>
        <translation>Start en liste</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>What can be done with the text and the row</source>
        <translation>Det som kan gjøres med teksten og raden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellomrom</translation>
    </message>
    <message>
        <source>The next of the group&apos;s words for attendance</source>
        <translation>Det neste av ordene gruppen har for frammøte</translation>
    </message>
    <message>
        <source>Go to what is chosen</source>
        <translation>Gå til det som er valgt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the list, bar or dialog; what is written stays</source>
        <translation>Gå ut av listen, linjen eller dialogen; det som er skrevet, står</translation>
    </message>
    <message>
        <source>Alt and a letter</source>
        <translation>Alt og en bokstav</translation>
    </message>
    <message>
        <source>The menu with that letter underlined</source>
        <translation>Menyen der bokstaven er understreket</translation>
    </message>
    <message>
        <source>To the menu bar</source>
        <translation>Til menylinjen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>Lenke</translation>
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
        <translation>https://… eller navn@example.no</translation>
    </message>
</context>
<context>
    <name>MarkSpeakersDialog</name>
    <message>
        <source>Mark the speakers</source>
        <translation>Merk talerne</translation>
    </message>
    <message>
        <source>Places that look like speakers</source>
        <translation>Steder som ser ut som talere</translation>
    </message>
</context>
<context>
    <name>MinuteBook</name>
    <message>
        <source>The disk is full, so the last changes are not stored in the minute book; make room on the disk and try again.</source>
        <translation>Disken er full, så de siste endringene er ikke lagret i møteboken. Rydd plass på disken, og prøv på nytt.</translation>
    </message>
    <message>
        <source>Another program is holding the minute book, so the last changes are not stored yet; close the other program, or try again in a moment.</source>
        <translation>Et annet program holder på møteboken, så de siste endringene er ikke lagret ennå. Lukk det andre programmet, eller prøv på nytt om litt.</translation>
    </message>
    <message>
        <source>The file is damaged or is no Møtebok minute book, and is left just as it is; open another book, or a backup of this one.</source>
        <translation>Filen er skadet eller er ingen møtebok, og er ikke endret. Åpne en annen møtebok, eller en sikkerhetskopi av denne.</translation>
    </message>
    <message>
        <source>The minute book was written by a newer Møtebok, and is left just as it is; update Møtebok to open it.</source>
        <translation>Møteboken er skrevet med en nyere versjon av Møtebok, og er ikke endret. Oppdater Møtebok, så kan du åpne den.</translation>
    </message>
    <message>
        <source>The minute book cannot be written to, so changes are not stored; get the right to write to the file and its folder, or open another book.</source>
        <translation>Det går ikke å skrive til møteboken, så endringene blir ikke lagret. Skaff deg skrivetilgang til filen og mappen den ligger i, eller åpne en annen møtebok.</translation>
    </message>
    <message>
        <source>What was to be stored contradicts itself, so it is not stored; undo the last change, and report the error.</source>
        <translation>Det som skulle lagres, henger ikke sammen, så det er ikke lagret. Angre den siste endringen, og meld fra om feilen.</translation>
    </message>
    <message>
        <source>The minute book could not be read or written, so the last changes may not be stored; see that the disk is there and not full, and try again.</source>
        <translation>Møteboken kunne ikke leses eller skrives, så de siste endringene er kanskje ikke lagret. Se etter at disken er på plass og ikke full, og prøv på nytt.</translation>
    </message>
    <message>
        <source>“%1” is a folder, so there is no minute book to open; name a file.</source>
        <translation>«%1» er en mappe, så der er det ingen møtebok å åpne. Skriv navnet på en fil.</translation>
    </message>
    <message>
        <source>You may not read the minute book “%1”, and it is left just as it is; get the right to read the file, or open another book.</source>
        <translation>Du har ikke lov til å lese møteboken «%1», og den er ikke endret. Skaff deg lesetilgang til filen, eller åpne en annen møtebok.</translation>
    </message>
    <message>
        <source>There is no meeting “%1” in the minute book; look in the list of meetings.</source>
        <translation>Møtet «%1» finnes ikke i møteboken; se i møtelisten.</translation>
    </message>
    <message>
        <source>More than one meeting begins with “%1”; write more of the id.</source>
        <translation>Flere møter begynner på «%1»; skriv mer av ID-en.</translation>
    </message>
    <message>
        <source>The minute book could not be brought up to date with this Møtebok, and is as it was; use the Møtebok you had, and report the error.</source>
        <translation>Møteboken kunne ikke føres over til denne versjonen av Møtebok, og er som før. Bruk den versjonen du hadde, og meld fra om feilen.</translation>
    </message>
    <message>
        <source>The meeting has been changed in another window meanwhile, so these changes are not stored; keep both, or save a copy elsewhere.</source>
        <translation>Møtet er endret i et annet vindu imens, så disse endringene er ikke lagret; ta vare på begge, eller lagre en kopi et annet sted.</translation>
    </message>
    <message>
        <source>The minute book “%1” has been moved or deleted while it was open, so the last changes are not stored; put the book back, or save everything elsewhere.</source>
        <translation>Møteboken «%1» er flyttet eller slettet mens den var åpen, så de siste endringene er ikke lagret; legg boken tilbake, eller lagre alt et annet sted.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the minute book “%1” while it was open, so the last changes are not stored; save everything elsewhere.</source>
        <translation>En annen fil har tatt plassen til møteboken «%1» mens den var åpen, så de siste endringene er ikke lagret; lagre alt et annet sted.</translation>
    </message>
    <message>
        <source>There is a file “%1” already, and it is left just as it is; choose another name.</source>
        <translation>Det finnes allerede en fil «%1», og den er ikke rørt; velg et annet navn.</translation>
    </message>
    <message>
        <source>What was deleted is not in “Deleted” any more; look in the meeting, where it may be back, or in a backup.</source>
        <translation>Det som ble slettet, ligger ikke lenger i «Slettet»; se etter i møtet, der det kan være tilbake, eller i en sikkerhetskopi.</translation>
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
        <translation>&amp;Sted:</translation>
    </message>
    <message>
        <source>Teams, the council chamber …</source>
        <translation>Teams, kommunestyresalen …</translation>
    </message>
    <message>
        <source>T&amp;ime:</source>
        <translation>&amp;Klokkeslett:</translation>
    </message>
    <message>
        <source>09.00–11.30</source>
        <translation>09.00–11.30</translation>
    </message>
    <message>
        <source>Comes along:</source>
        <translation>Blir med:</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>The PDF was stopped before it was finished; nothing was written.</source>
        <translation>PDF-en ble stoppet før den var ferdig; ingenting er skrevet.</translation>
    </message>
    <message>
        <source>No font on this machine can print these characters: %1. In the PDF they are shown as �, but can still be searched, copied and read aloud; install a font that has them to see them.</source>
        <translation>Ingen skrift på denne maskinen har disse tegnene: %1. I PDF-en vises de som �, men de kan fortsatt finnes med søk, kopieres og leses høyt. Installer en skrift som har dem, om de skal vises riktig.</translation>
    </message>
    <message>
        <source>No font that may be put into a PDF was found, so none was made; install the Noto Sans fonts, or export as HTML.</source>
        <translation>Fant ingen skrift som kan legges inn i en PDF, så det ble ingen PDF. Installer Noto Sans, eller eksporter som HTML.</translation>
    </message>
    <message>
        <source>The PDF could not be made; your text is untouched. Export it as HTML instead.</source>
        <translation>PDF-en kunne ikke lages; teksten din er som før. Eksporter som HTML i stedet.</translation>
    </message>
</context>
<context>
    <name>PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Finn:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisasjon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Legg til …</translation>
    </message>
    <message>
        <source>&amp;Change …</source>
        <translation>&amp;Endre …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Fjern …</translation>
    </message>
    <message>
        <source>&amp;Take in the participants of the open meeting</source>
        <translation>&amp;Ta inn deltakerne i det åpne møtet</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Navn:</translation>
    </message>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organisasjon:</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-post:</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Møtebok</source>
        <translation>Møtebok</translation>
    </message>
    <message>
        <source>What you wrote last is not saved.</source>
        <translation>Det siste du skrev, er ikke lagret.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Lukk uten å lagre</translation>
    </message>
    <message>
        <source>Minutes (*.docx *.txt *.json);;All files (*)</source>
        <translation>Referater (*.docx *.txt *.json);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Nothing of it is saved yet.</source>
        <translation>Ingenting av det er lagret ennå.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Forkast</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>A piece of text is not in the form Møtebok stores; it is left as it was.</source>
        <translation>Et stykke tekst har ikke den formen Møtebok lagrer; det er ikke endret.</translation>
    </message>
</context>
<context>
    <name>Sanitizer</name>
    <message>
        <source>Broken HTML was repaired; see that bold text, links and lists are as they should be.</source>
        <translation>Ødelagt HTML er reparert; se etter at fet skrift, lenker og lister er som de skal.</translation>
    </message>
    <message>
        <source>The HTML was nested too deep to follow; the innermost formatting was left out.</source>
        <translation>HTML-koden har for mange nivåer; den innerste formateringen er ikke tatt med.</translation>
    </message>
    <message>
        <source>Struck-out text came in as ordinary text.</source>
        <translation>Overstrøket tekst kom inn som vanlig tekst.</translation>
    </message>
    <message>
        <source>A script was left out.</source>
        <translation>Et skript er ikke tatt med.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a text to stand for them were left out.</source>
        <translation>
            <numerusform>%n bilde uten alternativ tekst er ikke tatt med.</numerusform>
            <numerusform>%n bilder uten alternativ tekst er ikke tatt med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to an unsafe place became ordinary text.</source>
        <translation>
            <numerusform>%n lenke til et utrygt sted ble vanlig tekst.</numerusform>
            <numerusform>%n lenker til utrygge steder ble vanlig tekst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines with typed dashes or numbers became a list.</source>
        <translation>Linjer med strek eller tall foran ble en liste.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Hurtigtaster</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Finn:</translation>
    </message>
    <message>
        <source>A piece of a name, a menu or a key</source>
        <translation>En bit av et navn, en meny eller en tast</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Hurtigtast</translation>
    </message>
    <message>
        <source>&amp;Shortcut of the chosen one:</source>
        <translation>&amp;Hurtigtast for den valgte:</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Ta over</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ingen</translation>
    </message>
    <message>
        <source>As &amp;before</source>
        <translation>S&amp;om før</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>&amp;Alle som før</translation>
    </message>
</context>
<context>
    <name>WordFile</name>
    <message>
        <source>The Word file is damaged and cannot be read, so nothing was brought in; open it in Word or LibreOffice and save it anew.</source>
        <translation>Word-filen er skadet og kan ikke leses, så ingenting ble hentet inn; åpne den i Word eller LibreOffice og lagre på nytt.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n tracked change(s); they were read as accepted.</source>
        <translation>
            <numerusform>Filen har %n sporet endring; den ble lest som godtatt.</numerusform>
            <numerusform>Filen har %n sporede endringer; de ble lest som godtatt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the file were not brought in.</source>
        <translation>
            <numerusform>%n merknad i filen ble ikke hentet inn.</numerusform>
            <numerusform>%n merknader i filen ble ikke hentet inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the file were not brought in.</source>
        <translation>
            <numerusform>%n bilde i filen ble ikke hentet inn.</numerusform>
            <numerusform>%n bilder i filen ble ikke hentet inn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) now stand after the paragraph they belong to.</source>
        <translation>
            <numerusform>%n note står nå etter avsnittet den hører til.</numerusform>
            <numerusform>%n noter står nå etter avsnittene de hører til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden text in the file was not brought in.</source>
        <translation>Skjult tekst i filen ble ikke hentet inn.</translation>
    </message>
    <message>
        <source>What stood in the page headers and footers was brought in once.</source>
        <translation>Det som sto i topptekst og bunntekst, er hentet inn én gang.</translation>
    </message>
    <message>
        <source>The Word file is too large for minutes; nothing was brought in.</source>
        <translation>Word-filen er for stor til å være et referat; ingenting ble hentet inn.</translation>
    </message>
    <message>
        <source>The file is encrypted, or from a Word older than 2007, so nothing was brought in; open it in Word or LibreOffice and save it as .docx without a password.</source>
        <translation>Filen er kryptert, eller fra en Word eldre enn 2007, så ingenting ble hentet inn; åpne den i Word eller LibreOffice og lagre den som .docx uten passord.</translation>
    </message>
    <message>
        <source>The file is a packed file, but no Word document, so nothing was brought in; choose a .docx, a text file or JSON.</source>
        <translation>Filen er en pakket fil, men ikke et Word-dokument, så ingenting ble hentet inn; velg en .docx-fil, en tekstfil eller JSON.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open the window on. “motebok --help” tells what can be done without.</source>
        <translation>Her er ingen skjerm å åpne vinduet på. «motebok --help» viser hva du kan gjøre uten.</translation>
    </message>
</context>
<context>
    <name>motebok::ActionActions</name>
    <message>
        <source>&amp;Action item of the text</source>
        <translation>Gjør teksten til &amp;tiltak</translation>
    </message>
    <message>
        <source>Ctrl+Shift+A</source>
        <translation>Ctrl+Shift+A</translation>
    </message>
    <message>
        <source>Action item is &amp;done</source>
        <translation>Tiltaket er &amp;utført</translation>
    </message>
    <message>
        <source>Action item is d&amp;ropped</source>
        <translation>Tiltaket &amp;faller bort</translation>
    </message>
    <message>
        <source>&amp;Not an action item, keep the text</source>
        <translation>&amp;Ikke tiltak, behold teksten</translation>
    </message>
    <message>
        <source>A&amp;ction items</source>
        <translation>&amp;Tiltak</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Owners and due date</source>
        <translation>Ansvar og frist</translation>
    </message>
    <message>
        <source>State of the action item</source>
        <translation>Status for tiltaket</translation>
    </message>
    <message>
        <source>Not an action item</source>
        <translation>Ikke tiltak</translation>
    </message>
</context>
<context>
    <name>motebok::ActionEditor</name>
    <message>
        <source>Action item</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Ansvar</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Frist</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Ansvar</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Legg til navn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>13 January, next meeting, every autumn …</source>
        <translation>13. januar, neste møte, hver høst …</translation>
    </message>
    <message>
        <source>Enter: done · Tab: next · Delete: take away</source>
        <translation>Enter: ferdig · Tab: neste · Delete: ta bort</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Forstått som %1</translation>
    </message>
    <message>
        <source>%1 was absent</source>
        <translation>%1 var ikke til stede</translation>
    </message>
    <message>
        <source>%1 is an organisation or a group, not a person</source>
        <translation>%1 er en organisasjon eller en gruppe, ikke en person</translation>
    </message>
    <message>
        <source>%1 may be several of the participants</source>
        <translation>%1 kan være flere av deltakerne</translation>
    </message>
    <message>
        <source>%1 is not among the participants</source>
        <translation>%1 er ikke blant deltakerne</translation>
    </message>
</context>
<context>
    <name>motebok::ActionList</name>
    <message>
        <source>Action items</source>
        <translation>Tiltak</translation>
    </message>
    <message>
        <source>Space: done · Enter: to the text · F2: owners and due date · Delete: no action item</source>
        <translation>Mellomrom: utført · Enter: til teksten · F2: ansvar og frist · Delete: ikke tiltak</translation>
    </message>
    <message>
        <source>No action items yet. Select the text that tells what is to be done and press Ctrl+Shift+A; without a selection the sentence at the cursor becomes one.</source>
        <translation>Ingen tiltak ennå. Merk teksten som sier hva som skal gjøres, og trykk Ctrl+Shift+A. Uten merking blir setningen ved markøren et tiltak.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action item(s) open</source>
        <translation>
            <numerusform>%1 av %n tiltak åpent</numerusform>
            <numerusform>%1 av %n tiltak åpne</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go to the text</source>
        <translation>&amp;Gå til teksten</translation>
    </message>
    <message>
        <source>&amp;Owners and due date …</source>
        <translation>&amp;Ansvar og frist …</translation>
    </message>
    <message>
        <source>&amp;Not an action item, keep the text</source>
        <translation>&amp;Ikke tiltak, behold teksten</translation>
    </message>
</context>
<context>
    <name>motebok::ActionModel</name>
    <message>
        <source>Nobody is named</source>
        <translation>Ingen er nevnt</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Utført</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Faller bort</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Ikke utført</translation>
    </message>
    <message>
        <source>Owners: %1</source>
        <translation>Ansvar: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Frist: %1</translation>
    </message>
</context>
<context>
    <name>motebok::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Saksliste</translation>
    </message>
</context>
<context>
    <name>motebok::AgendaModel</name>
    <message>
        <source>Items</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>(no topic)</source>
        <translation>(uten tema)</translation>
    </message>
    <message>
        <source>%1, the item you write in</source>
        <translation>%1, saken du skriver i</translation>
    </message>
</context>
<context>
    <name>motebok::AttendanceActions</name>
    <message>
        <source>&amp;Everybody present</source>
        <translation>&amp;Alle til stede</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Til stede</translation>
    </message>
    <message>
        <source>&amp;Absent</source>
        <translation>F&amp;raværende</translation>
    </message>
    <message>
        <source>Pa&amp;rtly present</source>
        <translation>&amp;Delvis til stede</translation>
    </message>
    <message>
        <source>Not &amp;known</source>
        <translation>U&amp;kjent</translation>
    </message>
    <message>
        <source>&amp;Note, times and deputy</source>
        <translation>&amp;Merknad, klokkeslett og vara</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Oppmøte</translation>
    </message>
    <message>
        <source>Who is present</source>
        <translation>Oppmøte</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>oppmøte</translation>
    </message>
    <message>
        <source>%1 of %2 present</source>
        <translation>%1 av %2 til stede</translation>
    </message>
    <message>
        <source>Nobody stands in for %1</source>
        <translation>Ingen møtte for %1</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>vara</translation>
    </message>
    <message>
        <source>Everybody present</source>
        <translation>alle til stede</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>ny del</translation>
    </message>
    <message>
        <source>&amp;Everybody in the table present</source>
        <translation>&amp;Alle i tabellen til stede</translation>
    </message>
    <message>
        <source>&amp;Deputy for</source>
        <translation>&amp;Vara for</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
</context>
<context>
    <name>motebok::AttendanceDetailsForm</name>
    <message>
        <source>Present from</source>
        <translation>Til stede fra</translation>
    </message>
    <message>
        <source>Present until</source>
        <translation>Til stede til</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>09.00</source>
        <translation>09.00</translation>
    </message>
    <message>
        <source>11.30</source>
        <translation>11.30</translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation>Vara for</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;til</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Fra</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Merknad</translation>
    </message>
    <message>
        <source>&amp;Deputy for</source>
        <translation>&amp;Vara for</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>(nobody)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>The second time must be after the first one.</source>
        <translation>Det andre klokkeslettet må være etter det første.</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 10.15.</source>
        <translation>«%1» er ikke noe klokkeslett. Skriv det slik: 10.15.</translation>
    </message>
</context>
<context>
    <name>motebok::AttendanceList</name>
    <message>
        <source>Add a table of participants</source>
        <translation>Legg til deltakertabell</translation>
    </message>
    <message>
        <source>Type a name; space changes</source>
        <translation>Skriv et navn; mellomrom endrer</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Finn en deltaker</translation>
    </message>
    <message>
        <source>Participants and their attendance</source>
        <translation>Deltakere og oppmøtet deres</translation>
    </message>
    <message>
        <source>Nobody stands in for %1</source>
        <translation>Ingen møtte for %1</translation>
    </message>
    <message>
        <source>Nobody answers to “%1”.</source>
        <translation>Ingen deltaker svarer til «%1».</translation>
    </message>
    <message>
        <source>The meeting has no table of participants yet. Their attendance is kept there.</source>
        <translation>Møtet har ingen deltakertabell ennå. Det er der oppmøtet står.</translation>
    </message>
    <message>
        <source>Nobody is written in the tables of participants yet.</source>
        <translation>Ingen er skrevet inn i deltakertabellene ennå.</translation>
    </message>
</context>
<context>
    <name>motebok::AttendanceModel</name>
    <message>
        <source>Participants</source>
        <translation>Deltakere</translation>
    </message>
    <message>
        <source>present</source>
        <translation>til stede</translation>
    </message>
    <message>
        <source>partly present</source>
        <translation>delvis til stede</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fraværende</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>ikke satt</translation>
    </message>
    <message>
        <source>deputy for %1</source>
        <translation>vara for %1</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(uten navn)</translation>
    </message>
</context>
<context>
    <name>motebok::BackupActions</name>
    <message>
        <source>Bac&amp;kups …</source>
        <translation>Sikker&amp;hetskopier …</translation>
    </message>
    <message>
        <source>Bring the meeting into m&amp;y own book</source>
        <translation>Hent møtet inn i min &amp;egen bok</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Sikkerhetskopien er laget og kontrollert.</translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup, so it still has everything.</source>
        <translation>Ingenting er endret siden den siste sikkerhetskopien, så den har fortsatt alt.</translation>
    </message>
    <message>
        <source>This is a backup of your book from %1, to be read only. A meeting in it can be brought into your own book.</source>
        <translation>Dette er en sikkerhetskopi av boken di fra %1, bare til lesing. Et møte i den kan hentes inn i din egen bok.</translation>
    </message>
</context>
<context>
    <name>motebok::BackupDialog</name>
    <message numerus="yes">
        <source>Møtebok makes a backup of your book when it starts and once a day, when something has changed. The last %n are kept.</source>
        <translation>
            <numerusform>Møtebok lager en sikkerhetskopi av boken di ved start og én gang om dagen, når noe er endret. Den siste %n er tatt vare på.</numerusform>
            <numerusform>Møtebok lager en sikkerhetskopi av boken di ved start og én gang om dagen, når noe er endret. De siste %n er tatt vare på.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made a moment after Møtebok has started.</source>
        <translation>Det finnes ingen sikkerhetskopi ennå. Den første blir laget en liten stund etter at Møtebok har startet.</translation>
    </message>
    <message>
        <source>before an update of Møtebok</source>
        <translation>før en oppdatering av Møtebok</translation>
    </message>
    <message>
        <source>rolling</source>
        <translation>fast</translation>
    </message>
</context>
<context>
    <name>motebok::BookActions</name>
    <message>
        <source>&amp;Bring in minutes …</source>
        <translation>&amp;Hent inn referat …</translation>
    </message>
    <message>
        <source>&amp;Delete the meeting …</source>
        <translation>&amp;Slett møtet …</translation>
    </message>
    <message>
        <source>Bring in minutes</source>
        <translation>Hent inn referat</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>There was a meeting with the same id and other content; this one came in as a copy.</source>
        <translation>Det fantes allerede et møte med samme ID og annet innhold; dette er hentet inn som en kopi.</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Vil du slette «%1»?</translation>
    </message>
    <message>
        <source>It goes to “Deleted” in the list, and can be brought back from there.</source>
        <translation>Møtet blir lagt i «Slettet» i listen, og kan hentes tilbake derfra.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slett</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Gjenopprett</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Åpne</translation>
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
        <source>The minutes are in. This was guessed or repaired:</source>
        <translation>Referatet er hentet inn. Dette ble tolket eller rettet:</translation>
    </message>
    <message>
        <source>What was &amp;guessed when it was brought in …</source>
        <translation>&amp;Merknader fra innhentingen …</translation>
    </message>
    <message>
        <source>This was guessed or repaired when the minutes were brought in:</source>
        <translation>Dette ble tolket eller rettet da referatet ble hentet inn:</translation>
    </message>
</context>
<context>
    <name>motebok::CellEdit</name>
    <message>
        <source>Open link</source>
        <translation>Åpne lenken</translation>
    </message>
</context>
<context>
    <name>motebok::CheckActions</name>
    <message>
        <source>Check &amp;later</source>
        <translation>Sjekk &amp;senere</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>&amp;Neste å sjekke</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>P&amp;revious to check</source>
        <translation>Fo&amp;rrige å sjekke</translation>
    </message>
    <message>
        <source>Shift+F4</source>
        <translation>Shift+F4</translation>
    </message>
    <message>
        <source>Marked “check later”; go to the next (F4)</source>
        <translation>Merket «Sjekk senere»; gå til neste (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n å sjekke</numerusform>
            <numerusform>%n å sjekke</numerusform>
        </translation>
    </message>
    <message>
        <source>Check later</source>
        <translation>Sjekk senere</translation>
    </message>
</context>
<context>
    <name>motebok::Chips</name>
    <message>
        <source>Take %1 away</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete tar det bort</translation>
    </message>
    <message>
        <source>Proposals: choose with the arrow keys and Enter</source>
        <translation>Forslag: velg med piltastene og Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), the arrow keys choose</source>
        <translation>
            <numerusform>%n forslag, velg med piltastene</numerusform>
            <numerusform>%n forslag, velg med piltastene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::ClipboardActions</name>
    <message>
        <source>Copy the &amp;item</source>
        <translation>Kopier &amp;saken</translation>
    </message>
    <message>
        <source>Copy the ta&amp;ble</source>
        <translation>Kopier ta&amp;bellen</translation>
    </message>
    <message>
        <source>Copy the &amp;whole minutes</source>
        <translation>Kopier &amp;hele referatet</translation>
    </message>
    <message>
        <source>Paste as a new &amp;meeting</source>
        <translation>Lim inn som nytt &amp;møte</translation>
    </message>
    <message>
        <source>What was copied stays on the clipboard.</source>
        <translation>Det som er kopiert, ligger fortsatt på utklippstavlen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a table of %n item(s). How is it to come in?</source>
        <translation>
            <numerusform>Dette er en tabell med én sak. Hvordan skal den inn?</numerusform>
            <numerusform>Dette er en tabell med %n saker. Hvordan skal den inn?</numerusform>
        </translation>
    </message>
    <message>
        <source>As &amp;items</source>
        <translation>Som &amp;saker</translation>
    </message>
    <message>
        <source>This looks like whole minutes. How are they to come in?</source>
        <translation>Dette ser ut som et helt referat. Hvordan skal det inn?</translation>
    </message>
    <message>
        <source>As a new &amp;meeting</source>
        <translation>Som nytt &amp;møte</translation>
    </message>
    <message>
        <source>This is a table. How is it to come in?</source>
        <translation>Dette er en tabell. Hvordan skal den inn?</translation>
    </message>
    <message>
        <source>As text, each row becomes a paragraph with dashes between the cells.</source>
        <translation>Som tekst blir hver rad et avsnitt, med strek mellom cellene.</translation>
    </message>
    <message>
        <source>As a t&amp;able after this section</source>
        <translation>Som t&amp;abell etter denne delen</translation>
    </message>
    <message>
        <source>As &amp;text in this cell</source>
        <translation>Som &amp;tekst i denne cellen</translation>
    </message>
    <message>
        <source>paste items</source>
        <translation>lim inn saker</translation>
    </message>
    <message>
        <source>The items are in. This was guessed or repaired:</source>
        <translation>Sakene er inne. Dette er gjettet eller rettet:</translation>
    </message>
    <message>
        <source>paste participants</source>
        <translation>lim inn deltakere</translation>
    </message>
    <message>
        <source>paste table</source>
        <translation>lim inn tabell</translation>
    </message>
    <message>
        <source>The minutes are in. This was guessed or repaired:</source>
        <translation>Referatet er inne. Dette er gjettet eller rettet:</translation>
    </message>
    <message>
        <source>There are no whole minutes on the clipboard, so no meeting was made. Copy the minutes from their title to their last line.</source>
        <translation>Det ligger ikke noe helt referat på utklippstavlen, så det ble ikke laget noe møte. Kopier referatet fra tittelen til siste linje.</translation>
    </message>
    <message>
        <source>The item is on the clipboard.</source>
        <translation>Saken ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabellen ligger på utklippstavlen.</translation>
    </message>
    <message>
        <source>The whole minutes are on the clipboard.</source>
        <translation>Hele referatet ligger på utklippstavlen.</translation>
    </message>
</context>
<context>
    <name>motebok::ColumnActions</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Navn</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisasjon</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Oppmøte</translation>
    </message>
    <message>
        <source>O&amp;ther</source>
        <translation>A&amp;nnet</translation>
    </message>
    <message>
        <source>New &amp;column …</source>
        <translation>Ny &amp;kolonne …</translation>
    </message>
    <message>
        <source>Re&amp;name column …</source>
        <translation>Endre &amp;navn på kolonnen …</translation>
    </message>
    <message>
        <source>Move column &amp;left</source>
        <translation>Flytt kolonnen til &amp;venstre</translation>
    </message>
    <message>
        <source>Move column &amp;right</source>
        <translation>Flytt kolonnen til &amp;høyre</translation>
    </message>
    <message>
        <source>Re&amp;move column</source>
        <translation>Fj&amp;ern kolonnen</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>Flytt delen &amp;opp</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Flytt delen &amp;ned</translation>
    </message>
    <message>
        <source>&amp;Kind of column</source>
        <translation>&amp;Slags kolonne</translation>
    </message>
    <message>
        <source>A new column</source>
        <translation>Ny kolonne</translation>
    </message>
    <message>
        <source>What is the column called?</source>
        <translation>Hva heter kolonnen?</translation>
    </message>
    <message>
        <source>New column</source>
        <translation>ny kolonne</translation>
    </message>
    <message>
        <source>Label of the column</source>
        <translation>Navn på kolonnen</translation>
    </message>
    <message>
        <source>Rename column</source>
        <translation>nytt kolonnenavn</translation>
    </message>
    <message>
        <source>Move column</source>
        <translation>flytting av kolonne</translation>
    </message>
    <message>
        <source>Remove column</source>
        <translation>fjernet kolonne</translation>
    </message>
    <message>
        <source>Kind of column</source>
        <translation>slags kolonne</translation>
    </message>
    <message>
        <source>Shown columns</source>
        <translation>viste kolonner</translation>
    </message>
    <message>
        <source>Move section</source>
        <translation>flytting av del</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolonner</translation>
    </message>
    <message>
        <source>(no label)</source>
        <translation>(uten navn)</translation>
    </message>
    <message>
        <source>&amp;Shown</source>
        <translation>&amp;Vist</translation>
    </message>
</context>
<context>
    <name>motebok::CommandActions</name>
    <message>
        <source>&amp;Shortcuts …</source>
        <translation>&amp;Hurtigtaster …</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Finn en kommando …</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Neste d&amp;el av vinduet</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>&amp;Forrige del av vinduet</translation>
    </message>
    <message>
        <source>Number beginning with &amp;%1</source>
        <translation>Nummer som begynner på &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Item by its number</source>
        <translation>Sak etter n&amp;ummer</translation>
    </message>
    <message>
        <source>This needs an open meeting.</source>
        <translation>Dette krever et åpent møte.</translation>
    </message>
    <message>
        <source>The book can only be read.</source>
        <translation>Møteboken kan bare leses.</translation>
    </message>
    <message>
        <source>There is nothing to do it with where the cursor is now.</source>
        <translation>Det er ingenting å gjøre det med der markøren står nå.</translation>
    </message>
</context>
<context>
    <name>motebok::CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Hva vil du gjøre?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Finn en kommando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Meny</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Hurtigtast</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (ikke nå)</translation>
    </message>
    <message>
        <source>%1 (on)</source>
        <translation>%1 (på)</translation>
    </message>
    <message>
        <source>Nothing answers to that.</source>
        <translation>Ingen kommando svarer til det.</translation>
    </message>
</context>
<context>
    <name>motebok::DeletedActions</name>
    <message>
        <source>&amp;Deleted …</source>
        <translation>Sle&amp;ttet …</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z</source>
        <translation>Ctrl+Alt+Z</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Legg tilbake</translation>
    </message>
</context>
<context>
    <name>motebok::DeletedDialog</name>
    <message>
        <source>Item</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltaker</translation>
    </message>
    <message>
        <source>Row of a table</source>
        <translation>Tabellrad</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Line at the top</source>
        <translation>Linje øverst</translation>
    </message>
    <message>
        <source>Line at the end</source>
        <translation>Linje nederst</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is deleted. What you delete from a meeting, and meetings you delete, lie here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>Ingenting er slettet. Det du sletter fra et møte, og møter du sletter, ligger her i %n dag og kan legges tilbake.</numerusform>
            <numerusform>Ingenting er slettet. Det du sletter fra et møte, og møter du sletter, ligger her i %n dager og kan legges tilbake.</numerusform>
        </translation>
    </message>
    <message>
        <source>In this meeting</source>
        <translation>I dette møtet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møter</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uten tittel)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møte</translation>
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
        <translation>&amp;Forhåndsvisning</translation>
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
        <translation>Referatet er eksportert. Dette bør du vite:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Bytt ut</translation>
    </message>
    <message>
        <source>There are files with this name already. Replace them?</source>
        <translation>Det finnes allerede filer med dette navnet. Vil du bytte dem ut?</translation>
    </message>
    <message>
        <source>What they hold now goes.</source>
        <translation>Det som står i dem nå, blir borte.</translation>
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
        <translation>Velg mappe til filene</translation>
    </message>
    <message>
        <source>Choose one format or more.</source>
        <translation>Velg minst ett format.</translation>
    </message>
    <message>
        <source>Give the files a name without a slash.</source>
        <translation>Gi filene et navn uten skråstrek.</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Velg en mappe.</translation>
    </message>
</context>
<context>
    <name>motebok::FindActions</name>
    <message>
        <source>&amp;Find …</source>
        <translation>&amp;Finn …</translation>
    </message>
    <message>
        <source>R&amp;eplace …</source>
        <translation>&amp;Bytt ut …</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Finn n&amp;este</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Finn f&amp;orrige</translation>
    </message>
    <message numerus="yes">
        <source>%n more in hidden columns</source>
        <translation>
            <numerusform>%n til i skjulte kolonner</numerusform>
            <numerusform>%n til i skjulte kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>From the top again</source>
        <translation>Fra toppen igjen</translation>
    </message>
    <message>
        <source>From the bottom again</source>
        <translation>Fra bunnen igjen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>bytt ut</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>bytt ut alle</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n byttet ut</numerusform>
            <numerusform>%n byttet ut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::FindBar</name>
    <message>
        <source>Match &amp;case</source>
        <translation>Skill &amp;store og små bokstaver</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>&amp;Bare hele ord</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Neste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>B&amp;ytt ut</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Bytt ut &amp;alle</translation>
    </message>
    <message>
        <source>Fi&amp;nd:</source>
        <translation>Fi&amp;nn:</translation>
    </message>
    <message>
        <source>Replace wi&amp;th:</source>
        <translation>Bytt ut me&amp;d:</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ingen treff</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n treff</numerusform>
            <numerusform>%n treff</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>motebok::GroupActions</name>
    <message>
        <source>New &amp;group …</source>
        <translation>Ny &amp;gruppe …</translation>
    </message>
    <message>
        <source>&amp;Edit the meeting&apos;s group …</source>
        <translation>&amp;Endre gruppen til møtet …</translation>
    </message>
    <message>
        <source>&amp;Use this meeting&apos;s columns and participants for the group</source>
        <translation>&amp;Bruk møtet som mønster for gruppen</translation>
    </message>
    <message>
        <source>&amp;Move the meeting to</source>
        <translation>&amp;Flytt møtet til</translation>
    </message>
    <message>
        <source>&amp;Edit the group …</source>
        <translation>&amp;Endre gruppen …</translation>
    </message>
    <message>
        <source>&amp;Remove group …</source>
        <translation>&amp;Fjern gruppen …</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(ingen gruppe)</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Ny gruppe</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Gruppen %1</translation>
    </message>
    <message>
        <source>Remove the group “%1”?</source>
        <translation>Vil du fjerne gruppen «%1»?</translation>
    </message>
    <message>
        <source>Its meetings stay, without a group. Its labels and roster go.</source>
        <translation>Møtene blir værende, uten gruppe. Kolonnenavnene og deltakerlisten til gruppen forsvinner.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Let new meetings of “%1” begin like this one?</source>
        <translation>Skal nye møter i «%1» starte slik som dette?</translation>
    </message>
    <message>
        <source>They get its columns, participants and place. Meetings already written stay as they are.</source>
        <translation>De får kolonnene, deltakerne og stedet herfra. Møter som allerede er skrevet, blir som de er.</translation>
    </message>
    <message>
        <source>Begin like this</source>
        <translation>Bruk som mønster</translation>
    </message>
    <message>
        <source>Choose a group …</source>
        <translation>Velg gruppe …</translation>
    </message>
    <message>
        <source>New group …</source>
        <translation>Ny gruppe …</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Ingen gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) came in without a group.</source>
        <translation>
            <numerusform>Ett møte kom inn uten gruppe.</numerusform>
            <numerusform>%n møter kom inn uten gruppe.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a group, new meetings begin with its participants, columns and open actions.</source>
        <translation>I en gruppe begynner nye møter med deltakerne, kolonnene og de åpne tiltakene i gruppen.</translation>
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
        <translation>1, 2, 3 i hvert møte</translation>
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
    <message>
        <source>Columns of an item</source>
        <translation>Kolonnene i en sak</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opplysning</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Vist</translation>
    </message>
    <message>
        <source>Standing items</source>
        <translation>Faste saker</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Sist</translation>
    </message>
    <message>
        <source>Short forms</source>
        <translation>Kortformer</translation>
    </message>
    <message>
        <source>You type</source>
        <translation>Du skriver</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>Det blir</translation>
    </message>
    <message>
        <source>Participants of a new meeting</source>
        <translation>Deltakerne i et nytt møte</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>Ingen deltakere ennå</translation>
    </message>
    <message>
        <source>The items are called %1, %2 …</source>
        <translation>Sakene heter %1, %2 …</translation>
    </message>
    <message>
        <source>The items have no number.</source>
        <translation>Sakene har ikke nummer.</translation>
    </message>
    <message>
        <source>“%1” – {name} or {firstName} and {organisation} stand for the speaker&apos;s own.</source>
        <translation>«%1» – {name} eller {firstName} og {organisation} står for det som hører til taleren.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of columns, standing items and attendance follow the language.</source>
        <translation>
            <numerusform>Ett ord i kolonner, faste saker og oppmøte følger målformen.</numerusform>
            <numerusform>%n ord i kolonner, faste saker og oppmøte følger målformen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contribution must begin with a name: write {name} or {firstName} where it goes, or leave the line empty.</source>
        <translation>Et innlegg må begynne med et navn: Skriv {name} eller {firstName} der det skal stå, eller la linjen være tom.</translation>
    </message>
    <message>
        <source>“%1” needs both what you type and what it becomes.</source>
        <translation>«%1» trenger både det du skriver, og det det blir.</translation>
    </message>
    <message>
        <source>The short form “%1” must be one word.</source>
        <translation>Kortformen «%1» må være ett ord.</translation>
    </message>
    <message>
        <source>The short form “%1” is there twice.</source>
        <translation>Kortformen «%1» står to ganger.</translation>
    </message>
    <message>
        <source>At least one column must be shown.</source>
        <translation>Minst én kolonne må vises.</translation>
    </message>
    <message>
        <source>Write a word for present, absent and partly present.</source>
        <translation>Skriv et ord for til stede, fraværende og delvis til stede.</translation>
    </message>
    <message>
        <source>Discard what you changed in the group?</source>
        <translation>Vil du forkaste det du endret i gruppen?</translation>
    </message>
</context>
<context>
    <name>motebok::ItemActions</name>
    <message>
        <source>&amp;Agenda list</source>
        <translation>&amp;Sakslisten</translation>
    </message>
    <message>
        <source>Row that &amp;goes on with the item</source>
        <translation>Rad som &amp;fortsetter saken</translation>
    </message>
    <message>
        <source>Move item</source>
        <translation>flytting av sak</translation>
    </message>
    <message>
        <source>Row that goes on</source>
        <translation>rad som fortsetter</translation>
    </message>
</context>
<context>
    <name>motebok::LinkDialog</name>
    <message>
        <source>This is not the address of a web page or a mail box. Write it as https://… or name@example.no, or leave it empty for no link.</source>
        <translation>Dette er ingen nettadresse eller e-postadresse. Skriv den som https://… eller navn@example.no, eller la feltet stå tomt om det ikke skal være noen lenke.</translation>
    </message>
    <message>
        <source>Discard what you wrote in the link?</source>
        <translation>Vil du forkaste det du skrev i lenken?</translation>
    </message>
</context>
<context>
    <name>motebok::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Legg til</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Opp</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Legg til i: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Fjern fra: %1</translation>
    </message>
    <message>
        <source>Move up in: %1</source>
        <translation>Flytt opp i: %1</translation>
    </message>
    <message>
        <source>Move down in: %1</source>
        <translation>Flytt ned i: %1</translation>
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
        <translation>Se &amp;på eksempelet</translation>
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
        <translation>&amp;Sett inn</translation>
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
        <translation>&amp;Vanlig størrelse</translation>
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
        <translation>Dette er en møtebok med et eksempel. Det du endrer her, rører ikke din egen møtebok.</translation>
    </message>
    <message>
        <source>Back to my own book</source>
        <translation>Tilbake til min egen møtebok</translation>
    </message>
    <message>
        <source>This book can only be read. Nothing can be written in it; export and preview work.</source>
        <translation>Denne møteboken kan bare leses. Du kan ikke skrive i den, men du kan eksportere og forhåndsvise.</translation>
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
        <translation>En kopi ligger i %1</translation>
    </message>
    <message>
        <source>About Møtebok</source>
        <translation>Om Møtebok</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Møtebok %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Minutes of meetings, nynorsk first. Everything is in one file on this machine; nothing leaves it unless you send it.&lt;/p&gt;&lt;p&gt;Your book: %2&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Møtebok %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Møtereferater, med nynorsk først. Alt ligger i én fil på denne maskinen; ingenting går ut herfra uten at du sender det.&lt;/p&gt;&lt;p&gt;Møteboken din: %2&lt;/p&gt;&lt;p&gt;Fri programvare under GNU General Public License, versjon 3 eller senere.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Bac&amp;k to my own book</source>
        <translation>Til&amp;bake til min egen møtebok</translation>
    </message>
    <message>
        <source>&amp;List of meetings</source>
        <translation>Møte&amp;liste</translation>
    </message>
    <message>
        <source>Bring the meeting into my own book</source>
        <translation>Hent møtet inn i min egen bok</translation>
    </message>
    <message>
        <source>Save the whole book elsewhere …</source>
        <translation>Lagre hele boken et annet sted …</translation>
    </message>
    <message>
        <source>Your own book has this meeting just as the backup has it.</source>
        <translation>Boka di har dette møtet akkurat slik sikkerhetskopien har det.</translation>
    </message>
    <message>
        <source>Your own book has this meeting with other content; the one from the backup came in as a copy.</source>
        <translation>Boka di har dette møtet med annet innhold; det fra sikkerhetskopien kom inn som en kopi.</translation>
    </message>
    <message>
        <source>The meeting is back in your own book.</source>
        <translation>Møtet er tilbake i boken di.</translation>
    </message>
    <message>
        <source>The book is back in %1</source>
        <translation>Boka er tilbake i %1</translation>
    </message>
    <message>
        <source>Save the whole book</source>
        <translation>Lagre hele boka</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>kopi av %1</translation>
    </message>
    <message>
        <source>This meeting was changed in another window, and is shown as it is now.</source>
        <translation>Dette møtet ble endret i et annet vindu, og vises slik det er nå.</translation>
    </message>
    <message>
        <source>C&amp;olumn</source>
        <translation>K&amp;olonne</translation>
    </message>
    <message>
        <source>Atten&amp;dance</source>
        <translation>Opp&amp;møte</translation>
    </message>
    <message>
        <source>Action &amp;item</source>
        <translation>T&amp;iltak</translation>
    </message>
    <message>
        <source>T&amp;yping help</source>
        <translation>S&amp;krivehjelp</translation>
    </message>
</context>
<context>
    <name>motebok::MarkSpeakersDialog</name>
    <message numerus="yes">
        <source>%n underlined or bold place(s) look like speakers. The ticked ones become speakers, and lose the underline; Space ticks.</source>
        <translation>
            <numerusform>Ett understreket eller fett sted ser ut som en taler. Er det krysset av, blir det merket som taler og mister understrekingen; mellomrom krysser av.</numerusform>
            <numerusform>%n understrekede eller fete steder ser ut som talere. De som er krysset av, blir merket som talere og mister understrekingen; mellomrom krysser av.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n speaker(s)</source>
        <translation>
            <numerusform>Merk én taler</numerusform>
            <numerusform>Merk %n talere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::MeetingActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gjør om</translation>
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
        <translation>Saken &amp;over</translation>
    </message>
    <message>
        <source>Ctrl+Up</source>
        <translation>Ctrl+Up</translation>
    </message>
    <message>
        <source>Item &amp;below</source>
        <translation>Saken &amp;under</translation>
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
        <translation>Flytt raden &amp;opp</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Flytt raden &amp;ned</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>&amp;Fjern raden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Delete</source>
        <translation>Ctrl+Shift+Delete</translation>
    </message>
    <message>
        <source>Make it a &amp;sub-item</source>
        <translation>Gjør til &amp;undersak</translation>
    </message>
    <message>
        <source>Alt+Shift+Right</source>
        <translation>Alt+Shift+Right</translation>
    </message>
    <message>
        <source>Make it an item a &amp;level up</source>
        <translation>Flytt saken ett ni&amp;vå opp</translation>
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
        <translation>&amp;Angre: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Gjør om: %1</translation>
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
        <translation>endret nivå</translation>
    </message>
    <message>
        <source>N&amp;ext row, a new one at the end</source>
        <translation>N&amp;este rad, en ny til slutt</translation>
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
        <translation>Uten gruppe</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(uten tittel)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>uten dato</translation>
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
        <translation>Grupper og møter</translation>
    </message>
</context>
<context>
    <name>motebok::NewMeetingActions</name>
    <message>
        <source>&amp;New meeting …</source>
        <translation>&amp;Nytt møte …</translation>
    </message>
    <message>
        <source>New meeting a&amp;fter this …</source>
        <translation>Nytt møte &amp;etter dette …</translation>
    </message>
    <message>
        <source>P&amp;ostpone the item to the next meeting</source>
        <translation>&amp;Utsett saken til neste møte</translation>
    </message>
    <message>
        <source>Postpone the item</source>
        <translation>Utsett saken</translation>
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
        <translation>(ingen gruppe)</translation>
    </message>
    <message>
        <source>New meeting after “%1”</source>
        <translation>Nytt møte etter «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>Én &amp;fast sak</numerusform>
            <numerusform>%n &amp;faste saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s)</source>
        <translation>
            <numerusform>Ett åpent tilt&amp;ak</numerusform>
            <numerusform>%n åpne tilt&amp;ak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p&amp;ostponed item(s)</source>
        <translation>
            <numerusform>Én &amp;utsatt sak</numerusform>
            <numerusform>%n &amp;utsatte saker</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no time of day. Write it as 09.00 or 09.00–11.30, or leave it empty.</source>
        <translation>Dette er ikke et klokkeslett. Skriv 09.00 eller 09.00–11.30, eller la feltet være tomt.</translation>
    </message>
    <message>
        <source>Discard what you wrote for the new meeting?</source>
        <translation>Vil du forkaste det du skrev til det nye møtet?</translation>
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
    <message>
        <source>Changes from another window</source>
        <translation>Endringer fra et annet vindu</translation>
    </message>
</context>
<context>
    <name>motebok::PeopleActions</name>
    <message>
        <source>The register of &amp;people …</source>
        <translation>&amp;Personregisteret …</translation>
    </message>
    <message>
        <source>&amp;Take this meeting&apos;s participants into the register</source>
        <translation>&amp;Ta deltakerne i møtet inn i registeret</translation>
    </message>
    <message>
        <source>Tie participants to the register</source>
        <translation>Knytt deltakere til registeret</translation>
    </message>
    <message>
        <source>The register of people is up to date.</source>
        <translation>Personregisteret er oppdatert.</translation>
    </message>
    <message numerus="yes">
        <source>%n new in the register</source>
        <translation>
            <numerusform>Én ny i registeret</numerusform>
            <numerusform>%n nye i registeret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of people who were there already</source>
        <translation>
            <numerusform>Én rad om en som sto der fra før</numerusform>
            <numerusform>%n rader om folk som sto der fra før</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still stands with the old words here. Meetings that are approved are left alone.</source>
        <translation>%1 står ennå med de gamle ordene her. Godkjente møter blir ikke rørt.</translation>
    </message>
    <message>
        <source>Change the ticked ones</source>
        <translation>Endre de avkryssede</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The group %1</source>
        <translation>Gruppen %1</translation>
    </message>
    <message>
        <source>Change in the register</source>
        <translation>Endring i registeret</translation>
    </message>
</context>
<context>
    <name>motebok::PeopleDialog</name>
    <message>
        <source>Nobody is in the register yet. Add somebody, or take in the participants of a meeting.</source>
        <translation>Registeret er tomt ennå. Legg til noen, eller ta inn deltakerne i et møte.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 people</source>
        <translation>
            <numerusform>%n av %1 personer</numerusform>
            <numerusform>%n av %1 personer</numerusform>
        </translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Remove %1 from the register?</source>
        <translation>Vil du ta %1 ut av registeret?</translation>
    </message>
    <message>
        <source>Meetings and groups keep the words they have.</source>
        <translation>Møter og grupper beholder ordene de har.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>motebok::PersonDialog</name>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>This is not a mail address. Write it as name@example.no, or leave it empty.</source>
        <translation>Dette er ikke en e-postadresse. Skriv den som navn@example.no, eller la feltet være tomt.</translation>
    </message>
    <message>
        <source>%1 is in the register already. Press OK once more if this is somebody else.</source>
        <translation>%1 står i registeret allerede. Trykk OK en gang til hvis dette er en annen.</translation>
    </message>
    <message>
        <source>Discard what you wrote about this person?</source>
        <translation>Vil du forkaste det du skrev om personen?</translation>
    </message>
</context>
<context>
    <name>motebok::PlacesDialog</name>
    <message>
        <source>Change in the register</source>
        <translation>Endring i registeret</translation>
    </message>
    <message>
        <source>Where the words change</source>
        <translation>Hvor ordene blir endret</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>La dem stå</translation>
    </message>
</context>
<context>
    <name>motebok::PreviewWindow</name>
    <message>
        <source>Preview: %1</source>
        <translation>Forhåndsvisning: %1</translation>
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
        <translation>Tilpass til &amp;bredden</translation>
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
        <translation>Skriveren tok ikke imot dokumentet. Referatet er som før; se til skriveren, og prøv på nytt.</translation>
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
        <translation>fjernet rad</translation>
    </message>
    <message>
        <source>Remove the whole section?</source>
        <translation>Vil du fjerne hele delen?</translation>
    </message>
    <message>
        <source>Remove the whole section “%1”?</source>
        <translation>Vil du fjerne hele delen «%1»?</translation>
    </message>
    <message>
        <source>Its text goes with it. Undo brings it back.</source>
        <translation>Teksten i delen blir også borte. Du kan angre det.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>fjernet del</translation>
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
        <translation>&amp;Deltakere</translation>
    </message>
    <message>
        <source>&amp;Free text</source>
        <translation>&amp;Fri tekst</translation>
    </message>
    <message>
        <source>Plain &amp;table</source>
        <translation>Vanlig &amp;tabell</translation>
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
        <translation>&amp;Sted</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Møteleder</translation>
    </message>
    <message>
        <source>&amp;Secretary</source>
        <translation>&amp;Referent</translation>
    </message>
    <message>
        <source>&amp;Other</source>
        <translation>&amp;Annet</translation>
    </message>
    <message>
        <source>New closing line</source>
        <translation>ny sluttlinje</translation>
    </message>
    <message>
        <source>&amp;Written by</source>
        <translation>&amp;Skrevet av</translation>
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
        <translation>endret nivå</translation>
    </message>
    <message>
        <source>Make it a &amp;sub-item</source>
        <translation>Gjør til &amp;undersak</translation>
    </message>
    <message>
        <source>Make it an item a &amp;level up</source>
        <translation>Flytt saken ett ni&amp;vå opp</translation>
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
        <translation>Flytt raden &amp;opp</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Flytt delen &amp;ned</translation>
    </message>
    <message>
        <source>Move row &amp;down</source>
        <translation>Flytt raden &amp;ned</translation>
    </message>
    <message>
        <source>Re&amp;move section …</source>
        <translation>&amp;Fjern delen …</translation>
    </message>
    <message>
        <source>Re&amp;move row</source>
        <translation>&amp;Fjern raden</translation>
    </message>
</context>
<context>
    <name>motebok::RowWidget</name>
    <message>
        <source>Menu for the row</source>
        <translation>Meny for raden</translation>
    </message>
    <message>
        <source>Pick a date</source>
        <translation>Velg dato</translation>
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
        <translation>Ny deltaker</translation>
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
        <translation>Kan bare leses</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Lagret %1</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Lagrer …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Lagre en kopi …</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behold begge</translation>
    </message>
    <message>
        <source>Save a copy of the meeting</source>
        <translation>Lagre en kopi av møtet</translation>
    </message>
    <message>
        <source>The copy could not be written. Your text is still in the window; try another folder or disk.</source>
        <translation>Kopien kunne ikke skrives. Teksten din står fortsatt i vinduet; prøv en annen mappe eller en annen disk.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken er full</translation>
    </message>
    <message>
        <source>the book can only be read</source>
        <translation>boka kan bare leses</translation>
    </message>
    <message>
        <source>changed in another window</source>
        <translation>endret i et annet vindu</translation>
    </message>
    <message>
        <source>the book has been moved</source>
        <translation>boka er flyttet</translation>
    </message>
    <message>
        <source>the book cannot be written</source>
        <translation>boka kan ikke skrives i</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Ikke lagret: %1</translation>
    </message>
    <message>
        <source>Save the whole book elsewhere …</source>
        <translation>Lagre hele boken et annet sted …</translation>
    </message>
    <message>
        <source>Put the book back</source>
        <translation>Legg boken tilbake</translation>
    </message>
</context>
<context>
    <name>motebok::SharedScreen</name>
    <message>
        <source>&amp;Shared screen: only the item</source>
        <translation>&amp;Delt skjerm: bare saken</translation>
    </message>
    <message>
        <source>Place on the agenda</source>
        <translation>Plass på sakslisten</translation>
    </message>
    <message>
        <source>Actions made in this sitting</source>
        <translation>Tiltak fra denne økten</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Sak %1 av %2</translation>
    </message>
</context>
<context>
    <name>motebok::Shortcuts</name>
    <message>
        <source>“%1” has its own use (%2: %3). Choose another.</source>
        <translation>«%1» har sin egen bruk (%2: %3). Velg en annen tast.</translation>
    </message>
    <message>
        <source>“%1” opens the menu “%2”. Choose another.</source>
        <translation>«%1» åpner menyen «%2». Velg en annen tast.</translation>
    </message>
    <message>
        <source>“%1” alone writes or moves. Choose one with Ctrl or Alt, or a function key.</source>
        <translation>«%1» alene skriver eller flytter. Velg en tast med Ctrl eller Alt, eller en funksjonstast.</translation>
    </message>
</context>
<context>
    <name>motebok::ShortcutsDialog</name>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>«%1» har ingen hurtigtast nå.</translation>
    </message>
    <message>
        <source>“%1” has its first shortcut again.</source>
        <translation>«%1» har fått tilbake den første hurtigtasten sin.</translation>
    </message>
    <message>
        <source>All shortcuts are as they were.</source>
        <translation>Alle hurtigtastene er som de var.</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (endret)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>This key is the cells&apos; and lists&apos; own and cannot be changed.</source>
        <translation>Denne tasten hører til cellene og listene og kan ikke endres.</translation>
    </message>
    <message>
        <source>“%1” is the shortcut of “%2” (%3) already. Take it over, or press another key.</source>
        <translation>«%1» er allerede hurtigtast for «%2» (%3). Ta over tasten, eller trykk en annen.</translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation>«%1» er nå «%2».</translation>
    </message>
    <message>
        <source>“%1” is now “%2”; “%3” has lost it.</source>
        <translation>«%1» er nå «%2»; «%3» har mistet tasten.</translation>
    </message>
</context>
<context>
    <name>motebok::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Lukk panelet</translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerActions</name>
    <message>
        <source>S&amp;peaker … (@)</source>
        <translation>&amp;Taler … (@)</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Taler</translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerChecks</name>
    <message>
        <source>&amp;Mark the speakers …</source>
        <translation>&amp;Merk talerne …</translation>
    </message>
    <message>
        <source>&amp;Speakers to look at</source>
        <translation>Talere å &amp;se på</translation>
    </message>
    <message>
        <source>Speakers to look at</source>
        <translation>Talere å se på</translation>
    </message>
    <message>
        <source>Underlined or bold places that look like speakers</source>
        <translation>Understrekede eller fete steder som ser ut som talere</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n speaker(s) …</source>
        <translation>
            <numerusform>Merk én taler …</numerusform>
            <numerusform>Merk %n talere …</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the speakers</source>
        <translation>Merk talerne</translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerList</name>
    <message>
        <source>“%1” is in no table of participants.</source>
        <translation>«%1» står ikke i noen deltakertabell.</translation>
    </message>
    <message>
        <source>The table of participants has %1 from %2.</source>
        <translation>Deltakertabellen har %1 fra %2.</translation>
    </message>
    <message>
        <source>“%1” may be several of the participants.</source>
        <translation>«%1» kan være flere av deltakerne.</translation>
    </message>
    <message>
        <source>Speakers to look at</source>
        <translation>Talere å se på</translation>
    </message>
    <message>
        <source>Every speaker is in a table of participants, with that organisation.</source>
        <translation>Alle talerne står i en deltakertabell, med samme organisasjon.</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) to look at. Enter goes there.</source>
        <translation>
            <numerusform>Én taler å se på. Enter går dit.</numerusform>
            <numerusform>%n talere å se på. Enter går dit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerPopup</name>
    <message>
        <source>Who is speaking</source>
        <translation>Hvem som har ordet</translation>
    </message>
    <message>
        <source>Who is speaking: choose with the arrow keys and Enter, Esc leaves the text as it is</source>
        <translation>Hvem som har ordet: velg med piltastene og Enter, Esc lar teksten stå</translation>
    </message>
    <message>
        <source>%1 (of the group)</source>
        <translation>%1 (fra gruppen)</translation>
    </message>
    <message>
        <source>%1 (of the register)</source>
        <translation>%1 (fra registeret)</translation>
    </message>
</context>
<context>
    <name>motebok::TextActions</name>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Fet</translation>
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
        <translation>Fast &amp;bredde</translation>
    </message>
    <message>
        <source>Lin&amp;k …</source>
        <translation>&amp;Lenke …</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Paste as plain &amp;text</source>
        <translation>Lim inn som &amp;ren tekst</translation>
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
    <name>motebok::TypingActions</name>
    <message>
        <source>Straight &amp;quotes to « »</source>
        <translation>Rette &amp;anførselstegn til « »</translation>
    </message>
    <message>
        <source>&amp;Dash between blanks</source>
        <translation>&amp;Tankestrek mellom mellomrom</translation>
    </message>
    <message>
        <source>&amp;Capital where a sentence begins</source>
        <translation>&amp;Stor bokstav der en setning begynner</translation>
    </message>
    <message>
        <source>The group&apos;s &amp;short forms</source>
        <translation>Gruppens &amp;kortformer</translation>
    </message>
    <message>
        <source>Meeting &amp;opened now</source>
        <translation>Møtet &amp;satt nå</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Meeting clos&amp;ed now</source>
        <translation>Møtet &amp;hevet nå</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>Clock &amp;time</source>
        <translation>&amp;Klokkeslett</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>Typing help</source>
        <translation>Skrivehjelp</translation>
    </message>
    <message>
        <source>Meeting opened</source>
        <translation>Møtet satt</translation>
    </message>
    <message>
        <source>Meeting closed</source>
        <translation>Møtet hevet</translation>
    </message>
    <message>
        <source>The meeting opened at %1; it stands among the facts at the top</source>
        <translation>Møtet satt kl. %1; det står i opplysningene øverst</translation>
    </message>
    <message>
        <source>The meeting closed at %1; it stands among the facts at the top</source>
        <translation>Møtet hevet kl. %1; det står i opplysningene øverst</translation>
    </message>
    <message>
        <source>Clock time</source>
        <translation>Klokkeslett</translation>
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
        <translation>Skriv referatet mens møtet går.</translation>
    </message>
    <message>
        <source>Bring in minutes</source>
        <translation>Hent inn referat</translation>
    </message>
    <message>
        <source>Text copied out of Word or a PDF, or a JSON file.</source>
        <translation>Tekst kopiert fra Word eller en PDF, eller en JSON-fil.</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Se på et eksempel</translation>
    </message>
    <message>
        <source>A book of its own, with a group and two meetings.</source>
        <translation>En egen møtebok, med en gruppe og to møter.</translation>
    </message>
    <message>
        <source>Welcome to Møtebok</source>
        <translation>Velkommen til Møtebok</translation>
    </message>
    <message>
        <source>No meeting is open</source>
        <translation>Ingen møter er åpne</translation>
    </message>
    <message>
        <source>Your book is empty. Three ways on:</source>
        <translation>Møteboken din er tom. Tre veier videre:</translation>
    </message>
    <message>
        <source>Choose a meeting on the left, or:</source>
        <translation>Velg et møte til venstre, eller:</translation>
    </message>
    <message>
        <source>This book can only be read. Choose a meeting on the left.</source>
        <translation>Denne møteboken kan bare leses. Velg et møte til venstre.</translation>
    </message>
</context>
<context>
    <name>motebok::WhoDialog</name>
    <message>
        <source>Who is who?</source>
        <translation>Hvem er hvem?</translation>
    </message>
    <message>
        <source>The register has the same name already. The words of the meeting stay as they are.</source>
        <translation>Registeret har det samme navnet allerede. Ordene i møtet blir stående som de er.</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>La være nå</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>En ny person</translation>
    </message>
    <message>
        <source>The same as %1</source>
        <translation>Den samme som %1</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta inn</translation>
    </message>
</context>
</TS>
