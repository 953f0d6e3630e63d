<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
    <name>motebok::PreviewWindow</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
</TS>
