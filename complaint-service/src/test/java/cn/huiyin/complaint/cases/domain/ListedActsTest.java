package cn.huiyin.complaint.cases.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.acts.Acts;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is declared in the room of the acts is listed: an act that is in no list would never be offered nor tested. */
class ListedActsTest {

    private static final Iterable<JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(Acts.class);

    @Test
    void listsEveryAct() {
        assertThat(declared(CaseAct.class))
                .containsExactlyInAnyOrderElementsOf(
                        Acts.ALL.stream().<Class<?>>map(CaseAct::getClass).toList());
    }

    @Test
    void listsEveryCommand() {
        assertThat(declared(CaseCommand.class))
                .containsExactlyInAnyOrderElementsOf(Acts.ALL.stream()
                        .<Class<?>>map(act -> act.description().command())
                        .toList());
    }

    @Test
    void listsEveryEvent() {
        assertThat(declared(CaseEvent.class)).containsExactlyInAnyOrderElementsOf(Acts.events());
    }

    private List<Class<?>> declared(Class<?> kind) {
        return StreamSupport.stream(CLASSES.spliterator(), false)
                .filter(each -> each.isAssignableTo(kind) && !each.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }
}
