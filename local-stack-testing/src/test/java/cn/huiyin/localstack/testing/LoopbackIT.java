package cn.huiyin.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Nobody but this machine reaches the backing services, by any port that they open. */
@WithLocalStack
@EnabledOnOs(OS.LINUX)
class LoopbackIT {

    private final TestStack stack = TestStack.of(LoopbackIT.class);

    @Test
    void isWhereDatabaseBrokerPortMapperAndIdentityServerListenWithEveryPortOfTheirs() {
        List<ListeningSocket> all = ListeningSocket.all();
        Set<ProcessHandle> ours = processesOfTheStack(all);
        assumeThat(ours).as("a stack on this machine").isNotEmpty();

        List<ListeningSocket> theirs = all.stream()
                .filter(socket -> ours.stream().anyMatch(socket::isHeldBy))
                .toList();

        assertThat(theirs).extracting(ListeningSocket::port).containsAll(portsOfTheStack());
        assertThat(theirs)
                .as("with the broker's port towards other nodes and that of Erlang's port mapper")
                .hasSizeGreaterThanOrEqualTo(portsOfTheStack().size() + 2);
        assertThat(theirs).allMatch(ListeningSocket::isOnLoopback);
    }

    @Test
    void isNotWhereSomethingListensThatEverybodyReaches() {
        assertThat(new ListeningSocket("00000000", 4369, "1").isOnLoopback()).isFalse();
        assertThat(new ListeningSocket("00000000000000000000000000000000", 7800, "1").isOnLoopback())
                .isFalse();
        assertThat(new ListeningSocket("0100007F", 4369, "1").isOnLoopback()).isTrue();
    }

    /**
     * All children of the process that started those with known ports; so Erlang's port mapper, whose port is unknown,
     * is included.
     */
    private Set<ProcessHandle> processesOfTheStack(List<ListeningSocket> all) {
        Set<Integer> known = portsOfTheStack();
        List<ListeningSocket> sockets =
                all.stream().filter(socket -> known.contains(socket.port())).toList();
        return ProcessHandle.allProcesses()
                .filter(process -> sockets.stream().anyMatch(socket -> socket.isHeldBy(process)))
                .map(ProcessHandle::parent)
                .flatMap(Optional::stream)
                .flatMap(ProcessHandle::children)
                .collect(Collectors.toSet());
    }

    private Set<Integer> portsOfTheStack() {
        return Stream.of(stack.mongodb(), stack.rabbitmq(), stack.management(), stack.issuer())
                .map(address -> URI.create(address).getPort())
                .collect(Collectors.toSet());
    }
}
