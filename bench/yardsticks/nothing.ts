// Answers without looking: shows how fast the load generator itself is.
import { createServer } from 'node:http';
import { constantAnswer, port } from './constant.ts';

const body = Buffer.from(JSON.stringify(constantAnswer));
createServer((req, res) => {
  req.resume();
  req.on('end', () => {
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    res.end(body);
  });
}).listen(port, '127.0.0.1');
