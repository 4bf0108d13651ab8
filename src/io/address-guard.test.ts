import { describe, expect, it } from 'vitest';
import { isPublic, resolveEndpoints } from './address-guard.js';

describe('isPublic', () => {
  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback beyond the first', '127.8.9.1'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local: metadata of clouds', '169.254.169.254'],
    ['unspecified', '0.0.0.0'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['IPv6 unique local', 'fd00::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['v4-mapped', '::ffff:127.0.0.1'],
    ['v4-compatible', '::127.0.0.1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::1'],
    ['Teredo', '2001::1'],
    ['no address', 'example.org'],
  ])('refuses %s (%s)', (_, address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['8.8.8.8', '2606:4700:4700::1111'])('accepts %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('resolveEndpoints', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://①②⑦.⓪.⓪.①/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:127.0.0.1]/',
    'http://0/',
    'http://localhost/',
  ])('refuses loopback spelled as %s', async (address) => {
    await expect(resolveEndpoints(new URL(address), [])).rejects.toMatchObject({
      problem: { code: 'io/address-refused' },
    });
  });

  it('lets a private host through that the user named', async () => {
    const url = new URL('http://127.0.0.1:8080/feed');
    const endpoint = [{ address: '127.0.0.1', family: 4 }];
    expect(await resolveEndpoints(url, ['127.0.0.1'])).toEqual(endpoint);
    expect(await resolveEndpoints(url, ['127.0.0.1:8080'])).toEqual(endpoint);
  });

  it('refuses another port where the user named one', async () => {
    const url = new URL('http://127.0.0.1:22/');
    await expect(resolveEndpoints(url, ['127.0.0.1:8080'])).rejects.toThrow(/private network/);
  });

  it('says how to allow a private host', async () => {
    await expect(resolveEndpoints(new URL('http://10.0.0.1:81/'), [])).rejects.toMatchObject({
      problem: { hint: expect.stringContaining('--allow-host 10.0.0.1:81') as string },
    });
  });
});
