package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a stage found and why it answered as it did: a code and its arguments. The sentence is made where people read
 * it.
 *
 * @param args by name, in the order of the names; see {@link ReasonCode#arguments}
 */
public record Reason(ReasonCode code, Map<String, List<String>> args) {

    static Reason of(ReasonCode code) {
        return new Reason(code, Map.of());
    }

    Reason with(String name, String... values) {
        return with(name, Arrays.asList(values));
    }

    Reason with(String name, List<String> values) {
        Map<String, List<String>> more = new TreeMap<>(args);
        more.put(name, List.copyOf(values));
        return new Reason(code, Collections.unmodifiableMap(more));
    }
}
