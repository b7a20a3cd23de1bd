package cn.huiyin.gateway.limits;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.problems.ProblemWriter;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.netty.util.ReferenceCountUtil;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;

/**
 * Requests that are not HTTP, which no filter sees. Reactor Netty by itself answers them without a document, and ends a
 * body whose chunks cannot be read as if it were whole, so that the service would act on what came before: such a body
 * is remembered, and fails at its end. Nothing more of the connection can be read, so it is closed behind the answer.
 */
@Component
class UnreadableRequests implements NettyServerCustomizer {

    private static final AttributeKey<Boolean> MALFORMED_BODY = AttributeKey.valueOf(UnreadableRequests.class, "body");
    private static final AttributeKey<Boolean> MALFORMED_HEAD = AttributeKey.valueOf(UnreadableRequests.class, "head");

    private final ProblemWriter problems;

    UnreadableRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public HttpServer apply(HttpServer server) {
        return server.doOnChannelInit((_, channel, _) -> channel.pipeline()
                .addBefore(NettyPipeline.HttpTrafficHandler, UnreadableRequests.class.getName(), new Answers()));
    }

    /** To be asked at the end of the body. */
    static boolean endsMalformed(ServerHttpRequest request) {
        HttpServerRequest received = ServerHttpRequestDecorator.getNativeRequest(request);
        boolean[] malformed = {false};
        received.withConnection(connection ->
                malformed[0] = connection.channel().attr(MALFORMED_BODY).get() != null);
        return malformed[0];
    }

    private final class Answers extends ChannelDuplexHandler {

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            boolean head = message instanceof HttpRequest;
            if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
                context.channel().attr(head ? MALFORMED_HEAD : MALFORMED_BODY).set(true);
                if (!head) {
                    ReferenceCountUtil.release(message);
                    context.fireChannelRead(LastHttpContent.EMPTY_LAST_CONTENT);
                    return;
                }
            }
            context.fireChannelRead(message);
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (is(MALFORMED_HEAD, context) && message instanceof FullHttpResponse bare) {
                bare.release();
                context.write(problem(), promise);
            } else if (is(MALFORMED_BODY, context)) {
                closeBehind(context, message, promise);
            } else {
                context.write(message, promise);
            }
        }

        private static boolean is(AttributeKey<Boolean> malformed, ChannelHandlerContext context) {
            return context.channel().attr(malformed).get() != null;
        }

        private static void closeBehind(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof HttpResponse answer) {
                answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
            context.write(
                    message,
                    message instanceof LastHttpContent
                            ? promise.unvoid().addListener(ChannelFutureListener.CLOSE)
                            : promise);
        }

        private FullHttpResponse problem() {
            byte[] body = problems.body(
                    ProblemType.UNREADABLE_BODY, "The address or a header of this request is not acceptable.", "");
            FullHttpResponse answer = new DefaultFullHttpResponse(
                    HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST, Unpooled.wrappedBuffer(body));
            answer.headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                    .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                    .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                    .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            return answer;
        }
    }
}
