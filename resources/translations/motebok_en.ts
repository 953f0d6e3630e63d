<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AttendanceList</name>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly</source>
        <translation>
            <numerusform>%n partly</numerusform>
            <numerusform>%n partly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not set</source>
        <translation>
            <numerusform>%n not set</numerusform>
            <numerusform>%n not set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n besides the members</source>
        <translation>
            <numerusform>%n besides the members</numerusform>
            <numerusform>%n besides the members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sanitizer</name>
    <message numerus="yes">
        <source>%n picture(s) without a text to stand for them were left out.</source>
        <translation>
            <numerusform>%n picture without a text to stand for it was left out.</numerusform>
            <numerusform>%n pictures without a text to stand for them were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to an unsafe place became ordinary text.</source>
        <translation>
            <numerusform>%n link to an unsafe place became ordinary text.</numerusform>
            <numerusform>%n links to unsafe places became ordinary text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordFile</name>
    <message numerus="yes">
        <source>The file has %n tracked change(s); they were read as accepted.</source>
        <translation>
            <numerusform>The file has %n tracked change; it was read as accepted.</numerusform>
            <numerusform>The file has %n tracked changes; they were read as accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) in the file were not brought in.</source>
        <translation>
            <numerusform>%n comment in the file was not brought in.</numerusform>
            <numerusform>%n comments in the file were not brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the file were not brought in.</source>
        <translation>
            <numerusform>%n picture in the file was not brought in.</numerusform>
            <numerusform>%n pictures in the file were not brought in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) now stand after the paragraph they belong to.</source>
        <translation>
            <numerusform>%n note now stands after the paragraph it belongs to.</numerusform>
            <numerusform>%n notes now stand after the paragraphs they belong to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::ActionList</name>
    <message numerus="yes">
        <source>%1 of %n action item(s) open</source>
        <translation>
            <numerusform>%1 of %n action item open</numerusform>
            <numerusform>%1 of %n action items open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::BackupDialog</name>
    <message numerus="yes">
        <source>Møtebok makes a backup of your book when it starts and once a day, when something has changed. The last %n are kept.</source>
        <translation>
            <numerusform>Møtebok makes a backup of your book when it starts and once a day, when something has changed. The last %n are kept.</numerusform>
            <numerusform>Møtebok makes a backup of your book when it starts and once a day, when something has changed. The last %n are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::CheckActions</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::Chips</name>
    <message numerus="yes">
        <source>%n proposal(s), the arrow keys choose</source>
        <translation>
            <numerusform>%n proposal, the arrow keys choose</numerusform>
            <numerusform>%n proposals, the arrow keys choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::ClipboardActions</name>
    <message numerus="yes">
        <source>This is a table of %n item(s). How is it to come in?</source>
        <translation>
            <numerusform>This is a table of %n item. How is it to come in?</numerusform>
            <numerusform>This is a table of %n items. How is it to come in?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::DeletedDialog</name>
    <message numerus="yes">
        <source>Nothing is deleted. What you delete from a meeting, and meetings you delete, lie here for %n day(s) and can be put back.</source>
        <translation>
            <numerusform>Nothing is deleted. What you delete from a meeting, and meetings you delete, lie here for %n day and can be put back.</numerusform>
            <numerusform>Nothing is deleted. What you delete from a meeting, and meetings you delete, lie here for %n days and can be put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::FindActions</name>
    <message numerus="yes">
        <source>%n more in hidden columns</source>
        <translation>
            <numerusform>%n more in hidden columns</numerusform>
            <numerusform>%n more in hidden columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::GroupActions</name>
    <message numerus="yes">
        <source>%n meeting(s) came in without a group.</source>
        <translation>
            <numerusform>%n meeting came in without a group.</numerusform>
            <numerusform>%n meetings came in without a group.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::GroupDialog</name>
    <message numerus="yes">
        <source>%n word(s) of columns, standing items and attendance follow the language.</source>
        <translation>
            <numerusform>%n word of columns, standing items and attendance follows the language.</numerusform>
            <numerusform>%n words of columns, standing items and attendance follow the language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::MarkSpeakersDialog</name>
    <message numerus="yes">
        <source>%n underlined or bold place(s) look like speakers. The ticked ones become speakers, and lose the underline; Space ticks.</source>
        <translation>
            <numerusform>%n underlined or bold place looks like a speaker. If ticked it becomes a speaker, and loses the underline; Space ticks.</numerusform>
            <numerusform>%n underlined or bold places look like speakers. The ticked ones become speakers, and lose the underline; Space ticks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n speaker(s)</source>
        <translation>
            <numerusform>Mark %n speaker</numerusform>
            <numerusform>Mark %n speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::NewMeetingDialog</name>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>%n &amp;standing item</numerusform>
            <numerusform>%n &amp;standing items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s)</source>
        <translation>
            <numerusform>%n open &amp;action</numerusform>
            <numerusform>%n open &amp;actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n p&amp;ostponed item(s)</source>
        <translation>
            <numerusform>%n p&amp;ostponed item</numerusform>
            <numerusform>%n p&amp;ostponed items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::PeopleActions</name>
    <message numerus="yes">
        <source>%n new in the register</source>
        <translation>
            <numerusform>%n new in the register</numerusform>
            <numerusform>%n new in the register</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of people who were there already</source>
        <translation>
            <numerusform>%n row of somebody who was there already</numerusform>
            <numerusform>%n rows of people who were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::PeopleDialog</name>
    <message numerus="yes">
        <source>%n of %1 people</source>
        <translation>
            <numerusform>%n of %1 people</numerusform>
            <numerusform>%n of %1 people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::PreviewWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerChecks</name>
    <message numerus="yes">
        <source>Mark %n speaker(s) …</source>
        <translation>
            <numerusform>Mark %n speaker …</numerusform>
            <numerusform>Mark %n speakers …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motebok::SpeakerList</name>
    <message numerus="yes">
        <source>%n speaker(s) to look at. Enter goes there.</source>
        <translation>
            <numerusform>%n speaker to look at. Enter goes there.</numerusform>
            <numerusform>%n speakers to look at. Enter goes there.</numerusform>
        </translation>
    </message>
</context>
</TS>
