/**
 * Those who use Huiyin, each as a client of the interface at the gateway: what they can do, in their words.
 * They see what crosses the wire and nothing else.
 */
@NullMarked
package cn.huiyin.e2e.people;

import org.jspecify.annotations.NullMarked;
