package cn.huiyin.gateway.caller;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Address ranges in CIDR notation, e.g. {@code 10.0.0.0/8}. */
public final class AddressRanges {

    private final List<IpSubnetFilterRule> rules;

    private AddressRanges(List<IpSubnetFilterRule> rules) {
        this.rules = rules;
    }

    /** @throws IllegalArgumentException when one is not written as {@code address/bits} */
    public static AddressRanges of(List<String> ranges) {
        return new AddressRanges(ranges.stream().map(AddressRanges::rule).toList());
    }

    /** Whether one of the ranges holds this address. */
    public boolean contain(InetAddress address) {
        InetSocketAddress socket = new InetSocketAddress(address, 0);
        return rules.stream().anyMatch(rule -> rule.matches(socket));
    }

    private static IpSubnetFilterRule rule(String range) {
        int slash = range.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("address range: \"" + range + "\" (expected: address/bits)");
        }
        return new IpSubnetFilterRule(
                range.substring(0, slash), Integer.parseInt(range.substring(slash + 1)), IpFilterRuleType.ACCEPT);
    }
}
