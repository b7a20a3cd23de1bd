package cn.huiyin.platform.wording;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names of the parameters of a template, also those inside its choices, which {@code MessageFormat} does not list.
 */
final class TemplateParameters {

    private TemplateParameters() {}

    static Set<String> in(String template) {
        MessagePattern pattern = new MessagePattern(template);
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER)
                .map(pattern::getSubstring)
                .collect(Collectors.toUnmodifiableSet());
    }
}
