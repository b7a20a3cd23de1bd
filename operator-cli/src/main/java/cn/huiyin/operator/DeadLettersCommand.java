package cn.huiyin.operator;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Lists and replays messages that no consumer could handle, through the services' dead-letter endpoints. */
@Command(name = "dlq", description = "Messages that were set aside.", synopsisSubcommandLabel = "list|replay")
final class DeadLettersCommand {

    private final DeadLetters letters;

    DeadLettersCommand(Platform platform) {
        this.letters = new DeadLetters(platform);
    }

    @Command(name = "list", description = "How many there are in each queue, or the first hundred of one.")
    int list(@Parameters(paramLabel = "QUEUE", arity = "0..1") Optional<String> queue) {
        if (queue.isPresent()) {
            letters.list(queue.get()).forEach(DeadLettersCommand::print);
        } else {
            letters.counts().forEach((name, count) -> System.out.printf("  %6d  %s%n", count, name));
        }
        return 0;
    }

    @Command(name = "replay", description = "Sends the messages of a queue back to it, or one of them.")
    int replay(
            @Parameters(paramLabel = "QUEUE") String queue,
            @Option(names = "--id", description = "Only the message of this id.") Optional<String> id) {
        System.out.println("  Sent back: " + letters.replay(queue, id));
        return 0;
    }

    private static void print(JsonNode letter) {
        System.out.printf(
                "  %s  %-40s %-15s %s%n",
                letter.path("id").asString(""),
                letter.path("type").asString(""),
                letter.path("reason").asString(""),
                letter.path("setAsideAt").asString(""));
    }
}
