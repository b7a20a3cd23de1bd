package cn.huiyin.dispatch.district;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds a fixed set of words in a text. A word inside a longer found word is not found (花红路 is not 花红, 污水处理厂 is not
 * 污水). The cost is the text's length times that of the longest word.
 */
public final class WordIndex {

    private final Node root = new Node();

    public WordIndex(Collection<String> words) {
        words.forEach(this::add);
    }

    /** A word and where it stands in the text; {@code end} is exclusive. */
    public record Find(String word, int start, int end) {}

    /** In the order of the text. */
    public List<Find> in(String text) {
        List<Find> finds = new ArrayList<>();
        int reach = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = longestFrom(text, start);
            if (end > reach) {
                finds.add(new Find(text.substring(start, end), start, end));
                reach = end;
            }
        }
        return finds;
    }

    private int longestFrom(String text, int start) {
        Node node = root;
        int end = -1;
        for (int at = start; at < text.length(); at++) {
            node = node.next.get(text.charAt(at));
            if (node == null) {
                return end;
            }
            if (node.isWord) {
                end = at + 1;
            }
        }
        return end;
    }

    private void add(String word) {
        Node node = root;
        for (char letter : word.toCharArray()) {
            node = node.next.computeIfAbsent(letter, unseen -> new Node());
        }
        node.isWord = !word.isEmpty();
    }

    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean isWord;
    }
}
