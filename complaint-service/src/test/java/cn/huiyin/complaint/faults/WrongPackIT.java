package cn.huiyin.complaint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * A pack with a wrong row stops the start, and the row is named where the operator looks; alone, for a start silences
 * the log.
 */
@WithLocalStack
@Isolated
@ExtendWith(OutputCaptureExtension.class)
class WrongPackIT {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            offices.csv          ; 500108006,                  ; 50010,                     ; offices.csv line 7: code: "50010" (expected: nine digits)
            deadline-presets/chongqing-12345.csv ; ASSIGN,4,working-hours ; ASSIGN,0,working-hours ; chongqing-12345.csv line 2: limit: "0" (expected: a whole number, 1 to 1000)
            pack.properties      ; chongqing-12345             ; mars-12345                 ; pack.properties: deadline-classes: "deadline-presets/mars-12345.csv" (expected: a file of the pack)
            timers.csv           ; warning,80,percent          ; warning,100,percent        ; timers.csv line 2: after: "100" (expected: 1 to 99)
            """)
    void stopsTheStartAndIsNamed(String file, String text, String replacement, String named, CapturedOutput output)
            throws IOException {
        HashMap<String, String> settings = new HashMap<>(RunningComplaintService.settings(WrongPackIT.class));
        settings.put("huiyin.pack", copyWith(file, text, replacement).toString());
        settings.put("server.port", "0");
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);

        assertThatThrownBy(() -> new SpringApplicationBuilder(ComplaintServiceApplication.class).run(arguments))
                .rootCause()
                .hasMessageContaining(named);
        assertThat(output).contains("The district pack cannot be used: ").contains(named);
    }

    private Path copyWith(String name, String text, String replacement) throws IOException {
        Path pack = RunningComplaintService.pack();
        try (Stream<Path> files = Files.walk(pack)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(pack.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String before = Files.readString(folder.resolve(name));
        assertThat(before).contains(text);
        Files.writeString(folder.resolve(name), before.replaceFirst(text, replacement));
        return folder;
    }
}
