package cn.huiyin.complaint.tables;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** Changes the XML parts of a workbook. */
final class Parts {

    private Parts() {}

    /** @param change from the name of a part and its XML to the XML that takes its place */
    static void rewrite(Path workbook, BinaryOperator<String> change) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(workbook);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path part : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(part, change.apply(part.toString(), Files.readString(part)));
            }
        }
    }

    /** Gives a workbook the namespaces of ISO/IEC 29500 Strict, as a spreadsheet does on "Strict Open XML". */
    static void makeStrict(Path workbook) throws IOException {
        String strict = "http://purl.oclc.org/ooxml/";
        List<String> namespaces = List.of("spreadsheetml", "officeDocument", "drawingml");
        rewrite(workbook, (name, xml) -> {
            for (String namespace : namespaces) {
                xml = xml.replace(
                                "http://schemas.openxmlformats.org/%s/2006/relationships".formatted(namespace),
                                strict + namespace + "/relationships")
                        .replace(
                                "http://schemas.openxmlformats.org/%s/2006/main".formatted(namespace),
                                strict + namespace + "/main");
            }
            return name.equals("/xl/workbook.xml")
                    ? xml.replaceFirst("<workbook ", "<workbook conformance=\"strict\" ")
                    : xml;
        });
    }
}
