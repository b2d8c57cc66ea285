import { Configuration, OrdersApi, ResponseError } from './client/index';

/** Calls each operation of the orders, and prints what came of it, as OrderCalls.java does. */
async function calls(base: string): Promise<void> {
  const orders = new OrdersApi(new Configuration({ basePath: base, accessToken: 'secret' }));
  const stranger = new OrdersApi(new Configuration({ basePath: base }));

  const placed = await orders.placeOrderRaw({ newOrder: { article: 'tea', quantity: 2 } });
  const order = await placed.value();
  const location = placed.raw.headers.get('Location');
  console.log(`${placed.raw.status} ${order.article} ${order.quantity} ${location}`);

  const got = await orders.getOrderRaw({ id: order.id });
  const tag = got.raw.headers.get('ETag') ?? undefined;
  console.log(`${got.raw.status} ${(await got.value()).article} ${tag}`);

  await failing(() => orders.getOrder({ id: order.id, ifNoneMatch: tag }));
  await failing(() => orders.getOrder({ id: 999 }));
  await failing(() => orders.placeOrder({ newOrder: { article: 'tea', quantity: 0 } }));
  await failing(() => stranger.getOrder({ id: order.id }));
}

async function failing(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
    console.log('no failure');
  } catch (e) {
    if (!(e instanceof ResponseError)) {
      throw e;
    }
    const challenge = e.response.headers.get('WWW-Authenticate');
    const text = await e.response.text();
    const title = text === '' ? '' : JSON.parse(text).title;
    console.log([e.response.status, title, challenge].filter((word) => word).join(' '));
  }
}

calls(process.argv[2] ?? '');
