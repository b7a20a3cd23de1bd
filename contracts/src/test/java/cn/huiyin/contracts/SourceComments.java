package cn.huiyin.contracts;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the comments in the source say of the records and their components: the descriptions of the schemas. */
final class SourceComments {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Map<Class<?>, Map<String, String>> READ = new HashMap<>();

    private SourceComments() {}

    /** The text before the tags; empty when there is none. */
    static String of(Class<?> type) {
        return in(type).getOrDefault(type.getSimpleName(), "");
    }

    /** The {@code @param} of a component; empty when there is none. */
    static String of(Class<?> type, String component) {
        return in(type).getOrDefault(type.getSimpleName() + "." + component, "");
    }

    private static Map<String, String> in(Class<?> type) {
        Class<?> outermost = type.isMemberClass() ? type.getDeclaringClass() : type;
        return READ.computeIfAbsent(outermost, SourceComments::read);
    }

    private static Map<String, String> read(Class<?> outermost) {
        Path file = SOURCES.resolve(outermost.getName().replace('.', '/') + ".java");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask) compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
            Comments comments = new Comments(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                comments.scan(unit, null);
            }
            return comments.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Comments extends TreePathScanner<Void, Void> {

        private final Map<String, String> found = new HashMap<>();
        private final DocTrees docs;

        Comments(DocTrees docs) {
            this.docs = docs;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                String name = type.getSimpleName().toString();
                found.put(name, text(comment.getFullBody()));
                for (DocTree tag : comment.getBlockTags()) {
                    if (tag instanceof ParamTree param) {
                        found.put(name + "." + param.getName(), text(param.getDescription()));
                    }
                }
            }
            return super.visitClass(type, none);
        }

        private static String text(List<? extends DocTree> parts) {
            return parts.stream()
                    .map(Comments::text)
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", " ");
        }

        private static String text(DocTree part) {
            return switch (part) {
                case TextTree text -> text.getBody();
                case LiteralTree code -> code.getBody().getBody();
                case LinkTree link -> link.getReference().getSignature();
                default -> part.toString();
            };
        }
    }
}
