package cn.huiyin.gateway.limits;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Remembers bodies whose chunks could not be read to the end. Reactor Netty by itself answers 400 and ends the body as
 * if it were whole, so that the service would act on what came before. Nothing after such a body can be read, so the
 * connection is closed behind the answer.
 */
@Component
class MalformedBodies implements NettyServerCustomizer {

    private static final AttributeKey<Boolean> MALFORMED = AttributeKey.valueOf(MalformedBodies.class, "malformed");

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> channel.pipeline()
                .addBefore(NettyPipeline.HttpTrafficHandler, MalformedBodies.class.getName(), new BodyEnd()));
    }

    /** To be asked at the end of the body. */
    static boolean isMalformed(ServerHttpRequest request) {
        HttpServerRequest received = ServerHttpRequestDecorator.getNativeRequest(request);
        boolean[] malformed = {false};
        received.withConnection(connection ->
                malformed[0] = connection.channel().attr(MALFORMED).get() != null);
        return malformed[0];
    }

    private static final class BodyEnd extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpContent content
                    && !(message instanceof HttpRequest)
                    && content.decoderResult().isFailure()) {
                ReferenceCountUtil.release(content);
                context.channel().attr(MALFORMED).set(true);
                context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
            } else {
                context.fireChannelRead(message);
            }
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            boolean malformed = context.channel().attr(MALFORMED).get() != null;
            if (malformed && message instanceof HttpResponse answer) {
                answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
            if (malformed && message instanceof LastHttpContent) {
                context.write(message, promise.unvoid().addListener(ChannelFutureListener.CLOSE));
            } else {
                context.write(message, promise);
            }
        }
    }
}
